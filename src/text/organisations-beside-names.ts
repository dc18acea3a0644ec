import { namesInstitution } from './people.js';
import type { Span } from './spans.js';

/** What explains a name where it stands. */
export interface BesideName extends Span {
  /** Whether it says of which organisation somebody is. */
  readonly organisation: boolean;
}

const longest = 140;
/** `an analyst at Barclays` says an organisation, whatever its name; `a farmer from Ghent` says none. */
const atOrganisation = /\bat\s+(?:the\s+)?\p{Lu}/u;
const capitals = /\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s+(?:(?:of|for|and|the|&)\s+)*\p{Lu}[\p{L}\p{N}&'’.-]*)*/gu;
const apposition =
  /^\s*(?:,\s*|[（(]\s*)((?:(?!\b(?:who|which|whose|said|says|told)\b)[^,;:.!?()（）“”"])+)/u;
const belonging =
  /^\s+((?:of|at|from|with)\s+(?:the\s+)?\p{Lu}(?:(?!\s(?:said|says|told|who)\s)[^,;:.!?()“”"])*)/u;
const postBefore = /(\p{Lu}[^,;:.!?()“”"]*?)\s+$/u;
/** Between an organisation and a name, such a word says that they are not one. */
const parting =
  /\b(?:and|or|by|to|with|for|from|as|in|on|at|that|when|said|says|told|tells|asked|added|is|was|are|were|has|had|have|met|against)\b/u;

const hanBehind = /^\s*(?:[（(]([^（）()]{2,60})[)）]|[，,]\s*([\p{Script=Han}“”、]{2,40})(?=[；;。，,]))/u;
const hanBefore = /([\p{Script=Han}“”、]{2,50})$/u;
/** Where the clause that ends in a post and a name begins anew. */
const hanLead =
  /^.*(?:据|據|对|對|与|與|和|向|由|被|访|訪|问|問|请|請|说|說|在|是|了|的|来自|來自|邀)(?=[\p{Script=Han}]{3})/u;
const hanPost =
  /(?:长|長|主任|教授|研究员|研究員|经理|經理|发言人|發言人|主席|书记|書記|工程师|工程師|医生|醫生|医师|醫師|律师|律師|博士|分析师|分析師|专家|專家|总监|總監|主管|负责人|負責人|董事|总裁|總裁|秘书|秘書|顾问|顧問|老师|老師|讲师|講師|编辑|編輯)$/u;

/**
 * What stands directly beside a name and says who that is: in brackets or between commas behind it, with `of` or `at`, or
 * as a post before it. Each is a span of the text.
 *
 * @param text one run of text
 * @param name where the name stands in it
 */
export function besideName(text: string, name: Span): readonly BesideName[] {
  const behind = text.slice(name.to, name.to + longest);
  const before = text.slice(Math.max(0, name.from - longest), name.from);
  const at = (match: RegExpExecArray | null, start: number): readonly Span[] => {
    const words = match?.[1] ?? match?.[2];
    if (match === null || words === undefined) return [];
    const from = start + match.index + match[0].indexOf(words);
    return [{ from, to: from + words.length }];
  };
  const start = name.from - before.length;
  const han = /\p{Script=Han}/u.test(text.slice(name.from, name.to));
  if (han) {
    const found = [...at(hanBehind.exec(behind), name.to), ...at(hanBefore.exec(before), start)];
    return found.map((span) => ({ ...span, organisation: isHanPost(text.slice(span.from, span.to)) }));
  }
  const after = [...at(apposition.exec(behind), name.to), ...at(belonging.exec(behind), name.to)];
  return [
    ...after.map((span) => ({ ...span, organisation: tellsOrganisation(text.slice(span.from, span.to)) })),
    ...organisationBefore(before).map(({ from, to }) => ({
      from: from + start,
      to: to + start,
      organisation: true,
    })),
  ];
}

function tellsOrganisation(words: string): boolean {
  return atOrganisation.test(words) || [...words.matchAll(capitals)].some(([name]) => namesInstitution(name));
}

/** `Coldharbour Research analyst` before a name: an organisation, and a post in small letters. */
function organisationBefore(before: string): readonly Span[] {
  const clause = postBefore.exec(before);
  if (clause === null) return [];
  const last = [...before.matchAll(capitals)].findLast(
    ({ index, 0: name }) => index >= clause.index && namesInstitution(name),
  );
  if (last === undefined) return [];
  const to = last.index + last[0].length;
  const between = before.slice(to);
  const post = /^(?:['’]s)?(?:\s+\p{L}[\p{L}-]*){1,5}\s+$/u.test(between) && !parting.test(between);
  return post ? [{ from: last.index, to: before.length }] : [];
}

/** A post of an organisation, and nothing before it. */
function isHanPost(words: string): boolean {
  const post = words.replace(hanLead, '');
  return post.length <= 30 && hanPost.test(post) && namesInstitution(post);
}

/**
 * The name of somebody unknown that stands directly beside a post: `Chief Executive` before `Helena Brandt`, `县统计局局长`
 * before `吴立群介绍`; or before it, with a comma or bracket between.
 *
 * @param post where the post stands in the text
 */
export function strangerBeside(text: string, post: Span): string | undefined {
  const behind = text.slice(post.to, post.to + 60);
  const before = text.slice(Math.max(0, post.from - 60), post.from);
  const name = latinBehind.exec(behind)?.[1] ?? latinBefore.exec(before)?.[1];
  if (name !== undefined) return namesInstitution(name) ? undefined : name;
  return hanStranger.exec(behind)?.[1];
}

const latinBehind = /^\s+(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\.)?\s\p{Lu}\p{Ll}[\p{L}'’-]*)(?!\s\p{Lu})/u;
const latinBefore =
  /(?:^|[.,;“"(]\s*|\b(?:said|says|told|asked|and|by|with|to)\s)(\p{Lu}\p{Ll}[\p{L}'’-]*\s\p{Lu}\p{Ll}[\p{L}'’-]*),\s+(?:(?:an?|the)\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,4}$/u;
const hanStranger =
  /^([赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费廉岑薛雷贺倪汤滕罗毕郝安常于傅齐康伍余元顾孟黄穆萧尹姚邵汪祁毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童郭梅林钟徐邱骆高夏蔡田胡凌霍万柯卢莫房丁邓洪包左石崔吉龚程邢裴陆翁段侯武刘龙叶白赖乔谭劳申冉桑桂牛尚温庄晏瞿阎连习艾鱼容向古易廖耿匡曾关游趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒竇蘇魯韋馬費賀湯羅畢齊顧黃蕭龐紀項藍閔賈鍾駱萬盧鄧龔陸劉龍葉賴喬譚勞溫莊閻連關][\p{Script=Han}]{1,2}?)(?:说|說|表示|指出|认为|認為|强调|強調|介绍|介紹|透露|坦言|告诉|告訴|补充|補充|解释|解釋|回应|回應)/u;
