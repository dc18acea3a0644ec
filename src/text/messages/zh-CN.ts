import type { CountedPlaces, Messages, Speakers } from './messages.js';

const digits = '零一二三四五六七八九';

/** Chinese numerals up to 99, as sections are numbered. */
function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return head + (ones === 0 && tens > 0 ? '' : digits[ones]);
}

const speakers: Readonly<Record<Speakers, string>> = { experts: '位专家', authors: '位作者', people: '人' };

/** 两位专家, 三人: before a counting word 2 is 两. */
function countOf(who: Speakers | 'some', count: number): string {
  return (count === 2 ? '两' : chineseNumber(count)) + (who === 'some' ? '位' : speakers[who]);
}

/** That there is an example in each holds whatever else the text may name. */
function examples({ count, countries, more }: CountedPlaces): string {
  const places = `${count}个${countries ? '国家' : '地方'}`;
  return `案例来自${more ? '至少' : ''}${places}`;
}

export const chineseMessages: Messages = Object.freeze({
  sectionNumber: (index: number) => chineseNumber(index + 1),
  contents: '目录',
  takeaways: '要点',
  sourcesAndMethod: '来源与方法',
  question: '问',
  asOf: (date: string) => `截至${date}`,
  date: (iso: string) => {
    const [year = '', month, day] = iso.split('-');
    if (month === undefined) return { main: year, rest: '年' };
    if (month === 'end') return { main: year, rest: '年底' };
    return { main: year, rest: `年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}` };
  },
  joinDate: (main: string, rest: string) => `${main}${rest}`,
  passage: (lines: string, sentence: string) => `【${lines}】${sentence}`,
  lines: (from: number, to: number) => (from === to ? `原文第${from}行` : `原文第${from}—${to}行`),
  notesBefore: '接上页；讲稿与原文见本题首页的备注。',
  part: (index: number, of: number) => `（${index}/${of}）`,
  worthRemembering: '这几句话，值得记住',
  pageOfSeries: (index: number, of: number) => `组图第${index}张，共${of}张`,
  source: '来源',
  sourceText: '文字来源',
  method: '核对方法',
  methodText: '每个数字、每句引语都在原文中逐字找到，并记下所在行号；“多”“余”“超”“约”等限定词照原文保留。',
  corrections: '原文排印更正',
  correction: (printed: string, read: string, reason: string) => `“${printed}”读作“${read}”：${reason}`,
  correctionCount: (count: number) => `共${count}处，逐条列在本页备注中。`,
  proof: {
    headline: '每一条陈述，都在原文里找得到',
    short: '条条有出处',
    method: '逐字核对；“多”“余”“超”“约”照原文保留。',
    statements: () => ({ unit: '条', counts: '陈述，逐条对照原文' }),
    statementsOf: (_count: number, all: number) => ({ unit: '条', counts: `陈述，全篇共${all}条` }),
    figures: () => ({ unit: '个', counts: '数字，与原文一致' }),
    corrections: () => ({ unit: '处', counts: '原文排印更正' }),
    key: (each: number, ofSection: boolean) =>
      [
        `每道刻度是${each === 1 ? '一' : each}条陈述`,
        each === 1 ? '带圆点的是数字' : '',
        ofSection ? '长的属于本篇' : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
  },
  overview: {
    all: (who: Speakers, count: number, themes: readonly string[]) =>
      `${countOf(who, count)}都谈到${[themes.slice(0, -1).join('、'), ...themes.slice(-1)].filter((part) => part !== '').join('和')}`,
    some: (who: Speakers, some: number, count: number, theme: string) =>
      `${countOf(who, count)}中，${countOf(who === 'people' ? who : 'some', some)}谈到${theme}`,
    someShort: (who: Speakers, some: number, theme: string) => `${countOf(who, some)}谈到${theme}`,
    keys: ['圆内数字是谈到它的论点数', '圆内是论点数', '论点数'],
  },
  places: {
    regions: '地区',
    headline: (from: string, to: string, counted: CountedPlaces) => `从${from}到${to}，${examples(counted)}`,
    short: examples,
  },
  listComma: '、',
  separator: '　',
  credit: (parts: readonly string[]) => `来源：${parts.join('，')}`,
  chartKey: {
    open: '多于此数，上限未详',
    hatched: '可能的范围',
    rounded: '可能的范围，“约”“近”按一成计',
    sign: '每个图标代表',
  },
  cellOfWhole: (whole: string, tenths: boolean) =>
    tenths ? (['一行代表', `${whole}的一成`] as const) : (['一格代表', `${whole}的1%`] as const),
  quoted: (words: string) => `“${words}”`,
  disclosure: { assisted: '人工智能辅助生成', generated: '人工智能生成' },
  role: { interviewee: '受访专家', author: '作者', moderator: '主持人' },
  gallery: {
    decks: '演示文稿',
    posters: '海报',
    handouts: '讲义',
    whole: '全篇',
    counts: (decks: number, posters: number, handouts: number) =>
      [
        decks > 0 ? `演示文稿${decks}份` : '',
        posters > 0 ? `海报${posters}张` : '',
        handouts > 0 ? `讲义${handouts}份` : '',
      ]
        .filter((part) => part !== '')
        .join('　'),
    series: (title: string) => `组图：${title}`,
    slides: (count: number) => `${count}页`,
    pages: (count: number) => `${count}页`,
    proof: '核对报告',
    manifest: '文件清单',
  },
  player: {
    previous: '上一页',
    next: '下一页',
    first: '首页',
    last: '末页',
    overview: '总览',
    presenter: '演讲者视图',
    fullscreen: '全屏',
    blank: '黑屏',
    help: '帮助',
    notes: '讲稿',
    elapsed: '用时',
    clock: '时间',
    restart: '重新计时',
    close: '关闭',
    slide: '幻灯片',
  },
});
