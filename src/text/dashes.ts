import { addressSpans } from './addresses.js';
import { overlap, spansOf } from './spans.js';

/** Two hyphens or three, close to both their neighbours or away from both: `--flag` is neither. */
const double =
  /(?<=[\p{L}\p{N}.,!?”’)])-{2,3}(?=[\p{L}\p{N}“‘(])|(?<=[\p{L}\p{N}.,!?”’)]) -{2,3} (?=[\p{L}\p{N}“‘(])|(?<=\p{L})-{2,3}(?=[”’]|$)/gu;

/** A hyphen where a number begins, also behind the sign of its currency. */
const minus = /(?<=^|[\s(“‘$€£¥])(?<!\d\s)-(?=[$€£¥]?\.?\d)/gu;

const number = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const units =
  '%|‰|°|(?: |-)?(?:per ?cent|percentage|points?|degrees?|thousand|million|billion|trillion|[bm]n|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|people|times|miles?|feet|inches|acres|tonn?e?s?|metres?|meters?|kilomet(?:re|er)s?|hectares?|watts?|[kMG]W|km|kg|cm|mm)\\b';
/** Two numbers that say by their unit, by what stands before them or by being years that they are a range. */
const measuredRange = new RegExp(`(?<![\\p{L}\\p{N}.,/-])(${number})-(${number})(?=${units})`, 'gu');
const namedRange = new RegExp(
  `(?<=(?:\\b(?:ages?|aged|pages?|pp\\.|lines?|chapters?|grades?) |[$€£¥]))(${number})-(${number})(?![\\p{L}\\p{N}.,/-]*\\p{N}|-)`,
  'giu',
);
const years = /(?<![\p{L}\p{N}.,/-])((?:1[89]|20)\d\d)-((?:1[89]|20)\d\d)(?![\p{L}\p{N}/-])/gu;

/** A word without a space may be an id, a date, the name of a file; a figure is none of these. */
const figureAlone = /^[-−]?[$€£¥]?[\d.,]+(?:-[\d.,]+)?(?:%|‰|°[CF]?|[bm]n?)?$/;

/**
 * Sets the dashes and the minus of English print: -- as a closed-up em dash, 10-15 percent with an en dash, -3.5 with a
 * minus. Telephone numbers, dates of digits, scores, names such as COVID-19 and addresses keep their hyphens.
 *
 * @example setDashes('growth of -3.5 percent--in 10-15 years') // 'growth of −3.5 percent—in 10–15 years'
 */
export function setDashes(text: string): string {
  if (!text.includes('-') || !(/\s/.test(text) || figureAlone.test(text))) return text;
  return replaceOutside(text, [
    [double, () => '—'],
    [minus, () => '−'],
    [measuredRange, range],
    [namedRange, range],
    [years, range],
  ]);
}

/** The lower number comes first in a range, and in a score it may not. */
function range(match: string, from = '', to = ''): string {
  const [low, high] = [from, to].map((each) => Number(each.replaceAll(',', '')));
  return (low ?? 0) < (high ?? 0) ? `${from}–${to}` : match;
}

type Replacement = readonly [RegExp, (match: string, from?: string, to?: string) => string];

function replaceOutside(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((so, [pattern, write]) => {
    const kept = [...addressSpans(so), ...spansOf(so, /`[^`]*`/g)];
    return so.replace(pattern, (match: string, ...rest: unknown[]) => {
      const at = rest.find((each) => typeof each === 'number') ?? 0;
      const span = { from: at, to: at + match.length };
      if (kept.some((each) => overlap(each, span))) return match;
      const [from, to] = rest.filter((each) => typeof each === 'string');
      return write(match, from, to);
    });
  }, text);
}
