/** A story at the edge of what people write; what is absent is as short as can be. */
export interface Extreme {
  /** In its first section; the others have one. */
  readonly statements: number;
  /** Each with a section of his or her own. */
  readonly experts: number;
  readonly headlineLength: number;
  readonly introduction: 'none' | 'long' | 'with short form';
  readonly shortForms: boolean;
}

const subjects = [
  '联合实验室',
  '技术转移中心',
  '人文交流项目',
  '数字经济平台',
  '绿色能源示范工程',
  '知识产权合作机制',
  '铁路建设联盟',
];
const deeds = [
  '让共建国家的青年科学家走到一起，在同一间实验室里解决各自的难题',
  '把成熟的技术带到需要它的地方，再把当地的经验带回来',
  '为中小企业提供检测、培训和融资三方面的服务',
  '把减排目标写进每一个合同，逐项公布结果',
];
const names = [
  '王明',
  '李华',
  '张立新',
  '陈思远',
  '欧阳若兰',
  '刘洋',
  '赵一鸣',
  '孙小梅',
  '周平',
  '吴建国',
  '郑重',
  '冯春雨',
];
const letters = 'abcdefghijklmnopqrstuvwxyz';
/** As many items as one argument holds before the next begins. */
const itemsOfAnArgument = 7;

/**
 * Writes a story with its source, so that every statement is found there and `check` has nothing to say but what drawing
 * brings up.
 *
 * @returns the files, by path, of the story folder `decks/extreme`
 */
export function extremeStory(extreme: Extreme): Readonly<Record<string, string>> {
  const source: string[] = [];
  const print = (text: string): string => {
    source.push(text);
    return text;
  };
  const short = (text: string) => (extreme.shortForms ? { short: text.slice(0, 8) } : {});
  const experts = names.slice(0, extreme.experts).map((name, index) => ({
    id: `expert-${letters[index]}`,
    name: print(name),
    affiliation: print(`${subjects[index % subjects.length]}研究员`),
  }));
  const headline = (index: number): string =>
    `${subjects[index % subjects.length]}${deeds[index % deeds.length]}，${deeds[(index + 1) % deeds.length]}`.slice(
      0,
      extreme.headlineLength,
    );
  const sections = experts.map(({ id, name }, section) => {
    const thesis = headline(section);
    const count = section === 0 ? extreme.statements : 1;
    const lists = Array.from({ length: Math.ceil(count / itemsOfAnArgument) }, (_, argument) =>
      Math.min(itemsOfAnArgument, count - argument * itemsOfAnArgument),
    );
    return {
      id: `section-${letters[section]}`,
      kind: 'interview',
      expert: id,
      heading: print(`${name}谈${subjects[section % subjects.length]}`),
      question: print(`${subjects[section % subjects.length]}做了什么，接下来怎么做？`),
      thesis: { text: thesis, ...short(thesis), sentence: print(`${name}说：${thesis}。`) },
      arguments: lists.map((items, argument) => {
        const key = `${letters[section]}${letters[argument]}`;
        const text = headline(section + argument + 1);
        return {
          id: `argument-${key}`,
          headline: text,
          ...short(text),
          ...itemsOf(argument, items, key, (words) => print(`${key}：${words}。`), short),
        };
      }),
    };
  });
  const introduction = `${deeds.slice(0, 2).join('；')}。`;
  const story = {
    title: '共建国家的科技合作',
    source: { file: 'source.txt', name: '座谈实录' },
    ...(extreme.introduction === 'none'
      ? {}
      : {
          introduction: {
            text: introduction,
            ...(extreme.introduction === 'long' ? {} : { short: '合作惠及各国人民' }),
            sentence: print(introduction),
          },
        }),
    experts,
    sections,
  };
  return {
    'decks/extreme/story.yaml': JSON.stringify(story, null, 1),
    'decks/extreme/source.txt': `${source.join('\n')}\n`,
  };
}

/** The items of one argument, each argument another form: points, measures, figures, events, cases, recommendations. */
function itemsOf(
  argument: number,
  count: number,
  key: string,
  print: (words: string) => string,
  short: (text: string) => { readonly short?: string },
): object {
  const text = (index: number): string =>
    `${subjects[index % subjects.length]}${deeds[(index + argument) % deeds.length]}`;
  const list = <Item>(item: (index: number) => Item): readonly Item[] =>
    Array.from({ length: count }, (_, index) => item(index));
  const title = (index: number) => subjects[index % subjects.length] ?? '';
  switch (argument % 6) {
    case 0:
      return {
        points: list((index) => ({ text: text(index), ...short(text(index)), sentence: print(text(index)) })),
      };
    case 1:
      return {
        measures: list((index) => ({ title: title(index), text: text(index), sentence: print(text(index)) })),
      };
    case 2:
      return {
        statistics: list((index) => ({
          id: `figure-${key}-${letters[index]}`,
          figure: `${index + 2}0多个`,
          value: (index + 2) * 10,
          qualifier: 'more-than',
          unit: '个',
          counts: `${title(index)}的签约国家`,
          ...short(`${title(index)}的签约国`),
          sentence: print(`${title(index)}已有${index + 2}0多个国家签约`),
        })),
      };
    case 3:
      return {
        events: list((index) => ({
          id: `event-${key}-${letters[index]}`,
          date: `201${index}-05`,
          text: text(index),
          ...short(text(index)),
          sentence: print(`201${index}年5月，${text(index)}`),
        })),
      };
    case 4:
      return {
        cases: list((index) => ({
          id: `case-${key}-${letters[index]}`,
          name: title(index),
          place: '老挝',
          text: text(index),
          ...short(text(index)),
          sentence: print(`老挝的${title(index)}，${text(index)}`),
        })),
      };
    default:
      return {
        recommendations: list((index) => ({
          title: title(index),
          text: text(index),
          sentence: print(text(index)),
        })),
      };
  }
}
