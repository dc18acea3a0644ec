import { foldScript } from './script-folding.js';

/**
 * Units that count alike. Chinese gives institutions, people and shares several counting words, and a list such as
 * 50多家、20多个、9个 still counts one kind of thing; a tonne and a person do not.
 */
const kinds: readonly (readonly string[])[] = [
  ['个', '家', '所', '处', '座'],
  ['人', '名', '位', '口'],
  ['%', '成', 'per cent', 'percent', 'per-cent', 'pct'],
  ['个百分点', '百分点', 'percentage points', 'percentage point', 'percentage-point', 'pp'],
  ['基点', '个基点', 'basis points', 'basis point', 'bps'],
  ['倍', 'times', 'x', '番'],
  ['国', '国家', '个国家'],
  ['公里', '千米', 'km', 'kilometres', 'kilometers', 'kilometre', 'kilometer'],
  ['公斤', '千克', 'kg', 'kilograms', 'kilogram'],
  ['吨', 't', 'tonnes', 'tonne'],
  ['公顷', 'ha', 'hectares', 'hectare'],
  ['亩', 'mu'],
  ['年', '周年', 'years', 'year'],
  ['个月', 'months', 'month'],
  ['天', '日', 'days', 'day'],
  ['小时', '个小时', 'h', 'hours', 'hour'],
  ['分钟', 'min', 'minutes', 'minute'],
].map((kind) => Object.freeze(kind));

/** Whether two units count alike: 家 and 个 do, ％ and 成 do, 人 and 人次 do not, % and 个百分点 do not. */
export function countAlike(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a === b || kinds.some((kind) => kind.includes(a) && kind.includes(b));
}

/** Whether a unit states a part of a whole: %, ％, 成. */
export function isShare(unit: string): boolean {
  return countAlike(unit, '%');
}

/** A hundredth of a percentage point. */
export function isBasisPoint(unit: string): boolean {
  return countAlike(unit, '基点');
}

function fold(unit: string): string {
  return foldScript(unit.normalize('NFKC')).trim().toLowerCase();
}

/** Units of measure: a number of one is never a number of another, as 30个 may be 30家. */
const physical =
  /^(?:[十百千万亿]*(?:吨|噸|公斤|千克|克|斤|亩|畝|公顷|公頃|平方公里|平方千米|平方米|立方米|公里|千米|海里|米|厘米|毫米|升|[千兆吉太]?瓦[时時]?|度电|摄氏度|°C|℃|年|周年|个月|個月|月|天|小时|小時|分钟|分鐘|秒|周|星期|季度|岁|歲)|%|‰|km²?|m²?|km\/h|cm|mm|ha|kg|g|t|mt|[kmgt]?wh?|kv|v|[kmg]?hz|[gtm]b|h|min|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|tonnes?|tons?|kilograms?|kilometres?|kilometers?|metres?|meters?|miles?|litres?|liters?|hectares?|acres?|degrees?)$/i;

/** Whether a unit is one of measure: time, length, weight, area, energy. */
export function isPhysical(unit: string): boolean {
  return physical.test(unit.normalize('NFKC').trim());
}
