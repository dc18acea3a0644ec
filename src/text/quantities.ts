import { countingWordPattern, unitPattern } from './counting-words.js';
import { foldScript } from './script-folding.js';
import { type Span, spansOf } from './spans.js';

const qualifier = '(?:超过?|逾|将?近|大?约|接近|满|第|民国|不足|不到|至少|至多|上(?=[百千万亿]))?';
const digit = '[\\d０-９]';
/** 12 500, with any space that stands between thousands. */
const spaced = '(?<![\\d.,])\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?![\\d-]|,\\d)(?:\\.\\d+)?';
const number = `(?:${spaced}|${digit}+(?:[.,:：．]${digit}+)*)`;
/** The sign of a number is part of it; between two numbers the same stroke is a dash, in a name a hyphen. */
const sign = '(?:(?<![\\p{Script=Latin}\\p{N}%％‰年月日])[-‑‒−﹣－±+])?';
const magnitude = '[十百千万亿]{0,4}[多余来]?[万亿]?';
const later = '(?:[底初末]|[行页卷章节条款]|多[月年天]?|余|以[上下内]|左右)?';
/** 17万2,700: what follows a multiple goes on with the number. */
const compound = `${number}(?:[万亿]${number})*`;
/** 8成1, 两成五 are so many tenths and hundredths. */
const hundredths = '(?:(?<=成)[\\d一二三四五六七八九半](?![\\d一二三四五六七八九个倍年月]))?';
/** 7.4万个, 25 %, 10 km, 1.6万余人次; a space is taken only before a unit in Latin letters or a sign. */
const arabic = `${sign}${compound}(?:[%％‰]|${magnitude}(?:(?: (?=[%‰°℃A-Za-zµ]))?(?:${unitPattern}))?)${hundredths}`;
/** 75至90分钟 is one range; from one day to another are two dates. */
const range = `(?:[～~–—-]|(?<![年月日号])[至到](?=${digit}))`;
const numeral = '[〇零一二两三四五六七八九十百千万亿数几]';

const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const englishMagnitude = '(?: (?:thousand|million|billion|trillion)\\b)?';

const patterns: readonly RegExp[] = [
  // A number with its qualifier, multiple and unit, and a range of two: 超7.4万个, 9亿～16亿, 2023年11月, 16–18 km.
  new RegExp(`${qualifier}${arabic}(?:${range}${arabic})?(?:\\d+[月日号时分]份?)*${later}`, 'gu'),
  // The same in Chinese numerals: 逾万名, 千余项, 三项, 三四十家, 数十所, 八〇.七岁, 三分之一.
  new RegExp(
    `${qualifier}${numeral}{1,24}(?:[.．点]${numeral}{1,6})?[多余来]?(?:万|亿)?(?:${countingWordPattern})${hundredths}`,
    'gu',
  ),
  new RegExp(`${qualifier}${numeral}{1,6}分之${numeral}{1,6}`, 'gu'),
  // US$5 billion, €3.2 million, 5 million.
  new RegExp(
    `(?:[A-Z]{0,3}[$€£¥￥] ?|(?<![A-Za-z])[A-Z]{3} )?${number}(?:[–—-]${number})?${englishMagnitude}`,
    'gu',
  ),
  // No. 5, p. 12, pp. 3–5, Fig. 2, vol. 3.
  /(?<![\p{L}\d])(?:No|Nos|p|pp|Fig|Figs|Vol|vol|Art|Ch|ch|Sec|§)\.? \d+(?:[–-]\d+)?/gu,
  // 22 November 2026, May 5.
  new RegExp(`(?<![\\p{L}\\d])(?:\\d{1,2} ${months}(?: \\d{4})?|${months} \\d{1,2})(?![\\p{L}\\d])`, 'gu'),
];

/**
 * Where a text states a quantity: a number with its qualifier, its multiple and its unit, a range, a date, a
 * sum of money, a page. Each is one thing to a reader: no line breaks in it (GB/T 15835 5.1.7.2 protects the
 * numeral; the unit is our house rule), and it is set without gaps, so that a search for 7.4万个 finds it.
 *
 * Broader than `readQuantity`, which asks what a number means; here a word too many does no harm.
 *
 * @returns stretches in order, overlapping ones joined
 */
export function quantitySpans(text: string): readonly Span[] {
  const folded = foldScript(text);
  if (!/[\d０-９〇零一二两三四五六七八九十百千万亿数几]/.test(folded)) return [];
  const found = patterns
    .flatMap((pattern) => spansOf(folded, pattern))
    .filter(({ from, to }) => !isPartOfName(text, from, to))
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
  const joined: Span[] = [];
  for (const span of found) {
    const last = joined.at(-1);
    if (last !== undefined && span.from < last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else joined.push(span);
  }
  return joined;
}

/** The digits of 5G, CO2 and H1N1 count nothing. */
function isPartOfName(text: string, from: number, to: number): boolean {
  const letter = /\p{Script=Latin}/u;
  const bare = /^\d/.test(text.slice(from)) && letter.test(text[from - 1] ?? '');
  return bare || (/\d$/.test(text.slice(from, to)) && letter.test(text[to] ?? ''));
}
