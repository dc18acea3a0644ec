import { unitPattern } from './counting-words.js';

/**
 * The denominator of a rate: 15.1/10万, 286 a day, 每立方米28微克. Told in one word for what each language prints in its
 * own, so that “a day” and 每天 are one.
 */
const names: readonly (readonly [string, string])[] = [
  ['day', 'day|days|d|天|日'],
  ['night', 'night|晚|夜'],
  ['week', 'week|weeks|wk|周|星期|个星期'],
  ['month', 'month|months|mo|月|个月'],
  ['quarter', 'quarter|季|季度|个季度'],
  ['year', 'year|years|yr|annum|a|年'],
  ['hour', 'hour|hours|h|hr|小时|个小时'],
  ['minute', 'minute|minutes|min|分钟'],
  ['second', 'second|seconds|s|sec|秒'],
  ['person', 'person|people|capita|head|inhabitants|inhabitant|residents|population|人|人口|名居民|口人'],
  ['household', 'household|households|户|家庭|户家庭'],
  ['m2', 'm2|square metre|square meter|sq m|平方米'],
  ['m3', 'm3|cubic metre|cubic meter|立方米'],
  ['km', 'km|kilometre|kilometer|公里|千米'],
  ['km2', 'km2|square kilometre|square kilometer|sq km|平方公里|平方千米'],
  ['kg', 'kg|kilo|kilogram|公斤|千克'],
  ['t', 't|tonne|ton|吨'],
  ['l', 'l|litre|liter|升'],
  ['ha', 'ha|hectare|公顷'],
  ['mu', 'mu|亩'],
  ['kwh', 'kwh|kilowatt-hour|kilowatt hour|千瓦时|度电|度'],
  ['barrel', 'barrel|barrels|桶'],
];
const nameOf: ReadonlyMap<string, string> = new Map(
  names.flatMap(([name, forms]) => forms.split('|').map((form) => [form, name] as const)),
);

const many =
  '(?:\\d{1,3}(?:[, ]?\\d{3})*(?:\\.\\d+)?[十百千万亿]*|[一二三四五六七八九十百千万亿]{1,4}|(?:a |one )?(?:hundred|thousand|million)(?: thousand)?)';
const measured = unitPattern;
const people =
  '人口|人|户家庭|户|居民|活产|例活产|辆车|单位|平方公里|立方米|平方米|学生|儿童|女性|男性|妇女|成人|孩子|股|班|件|场|趟|瓶|晚|餐|工作日';
const timed =
  'second|minute|hour|day|night|week|month|quarter|year|person|head|household|piece|share|barrel|tonne|ton|lit(?:er|re)|gallon|kilo|kilogram|kilomet(?:er|re)|mile|hectare|acre|student|pupil|pound';
const notAgo = '(?! (?:ago|earlier|later|before|after|ahead|away|old)\\b)';

/** 每天, 每10万人, before a number. */
export const eachPattern = `每(?:${many})?个?(?:${people}|${measured})(?:平均)?(?:有|约有)?`;

/** 每千人口执业医师, directly before a number: the denominator that the clause opens with. */
const opening = new RegExp(`(每(?:${many})?个?(?:${people}|${measured}))[^每，。；！？、,.;!?\\d\\s]{1,12}$`);

/** The denominator that stands further before a number, in its own clause; scripts folded. */
export function perBefore(text: string, at: number): string | undefined {
  const clause = text.slice(Math.max(0, at - 28), at);
  const [, printed] = clause.includes('每') ? (opening.exec(clause) ?? []) : [];
  return printed === undefined ? undefined : foldPer(printed);
}

/** “ a day”, “ per 100,000 people”, “/10万人”, behind a number and its unit. */
export const perPattern = [
  `\\/(?:${many})?(?:${people}|${measured})(?![A-Za-z²³])`,
  // 24/7 and 50/50 are no rates: a bare denominator is a large round number.
  '\\/(?:\\d{1,3}(?:,\\d{3})+|\\d{4,}|\\d+[百千万亿]+)(?!\\d)',
  ` per (?:${many} ?)?(?:(?:square|cubic) [a-z]+|[a-z]+(?:[- ]hour)?)\\b`,
  ` per \\d{1,3}(?:[, ]?\\d{3})+`,
  ` (?:an?|each|every) (?:${timed})\\b${notAgo}`,
].join('|');

/** The denominator in one form: `day`, `100000`, `100000 人`, `m3`. */
export function foldPer(printed: string): string {
  const bare = printed
    .normalize('NFKC')
    .trim()
    .replace(/^(?:\/|per |an? |each |every |每)/i, '')
    .replace(/(?:平均|约?有)+$/, '');
  const [, count = '', thing = ''] = new RegExp(`^(${many})? ?(?:个(?!月))?(.*)$`, 'i').exec(bare) ?? [];
  const noun = thing.trim().toLowerCase().replace(/²/g, '2').replace(/³/g, '3');
  const folded = nameOf.get(noun) ?? nameOf.get(noun.replace(/s$/, '')) ?? noun.replace(/s$/, '');
  const number = count === '' ? '' : String(countOf(count));
  return [number === '1' ? '' : number, number !== '' && folded === 'person' ? '人' : folded]
    .filter((part) => part !== '')
    .join(' ');
}

/** The denominator a unit as printed ends in: `km/h`, `micrograms per cubic metre`. */
export function perOfUnit(unit: string): { readonly unit: string; readonly per: string } | undefined {
  const [, base = '', printed = ''] =
    /^(.*?)(\/.+| (?:per|an?|each|every) .+|(?<=^)(?:per(?! ?cent)|an?|each|every) .+)$/i.exec(unit) ?? [];
  return printed === '' ? undefined : { unit: base.trim(), per: foldPer(printed) };
}

const englishCounts: Readonly<Record<string, number>> = Object.freeze({
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
});
const chineseUnits: Readonly<Record<string, number>> = Object.freeze({
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
});

function countOf(printed: string): number {
  const words = printed.toLowerCase().match(/hundred|thousand|million/g);
  if (words) return words.reduce((product, word) => product * (englishCounts[word] ?? 1), 1);
  const digits = printed.match(/^\d[\d, .]*/)?.[0] ?? '';
  const small = '一二三四五六七八九'.indexOf(printed[0] ?? '') + 1;
  const head = digits !== '' ? Number(digits.replace(/[, ]/g, '')) : Math.max(1, small);
  return [...printed.slice(digits.length)].reduce(
    (product, character) => product * (chineseUnits[character] ?? 1),
    head,
  );
}
