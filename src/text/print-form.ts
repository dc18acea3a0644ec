import { setDashes } from './dashes.js';
import { setQuotationMarks } from './quotation-marks.js';

/** The gap between Han and Latin is drawn by the renderer: what is typed there would come on top of it. */
const typedGap =
  /(?<=[\p{Script=Han}])[ \u00a0\u2009]+(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d%％])[ \u00a0\u2009]+(?=\p{Script=Han})/gu;

/**
 * A hyphen typed for the sign of a number: a minus is as broad as its digits. Not that of 2013-2023, A-10, -5号楼 and
 * 5月-6月: only what can be below nought has a sign, and only where no number ends before it.
 */
const typedMinus =
  /(?<=^|[\p{Script=Han}\s（(「『“‘：，、；])(?<!\d\p{Script=Han}{1,3})-(?=\d[\d.,]*\s?(?:[%％‰℃°度]|[个個]百分[点點]|[万萬亿億]?(?:[美欧歐日台]?元|[吨噸]|人)))/gu;

/** Fields whose words are quoted as they stand, or name a file. */
const verbatim: ReadonlySet<string> = new Set(['corrections', 'file', '$schema']);

/**
 * A value as it is printed: straight quotation marks become those of the language, a hyphen before a number a minus; in Chinese no
 * space is left typed between Han and Latin, in English dashes are those of print.
 * Called once, after everything has been compared with the source and before anything is drawn.
 *
 * @param value plain data; strings are changed at any depth, all else is kept
 * @param language of its texts
 */
export function printForm<Value>(value: Value, language: string): Value {
  return changed(value, language) as Value;
}

function changed(value: unknown, language: string): unknown {
  if (typeof value === 'string') return printed(value, language);
  if (Array.isArray(value)) return value.map((item) => changed(item, language));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      verbatim.has(key) ? inner : changed(partAsInWhole(value, key, inner, language), language),
    ]),
  );
}

function printed(text: string, language: string): string {
  const quoted = setQuotationMarks(text, language);
  return /^en\b/.test(language) ? setDashes(quoted) : quoted.replace(typedGap, '').replace(typedMinus, '−');
}

/** The part of a text to set in colour takes its marks from the text: alone, a " at its edge could be either. */
function partAsInWhole(owner: object, key: string, part: unknown, language: string): unknown {
  if (key !== 'emphasis' || typeof part !== 'string' || !('text' in owner)) return part;
  const { text } = owner;
  const at = typeof text === 'string' ? text.indexOf(part) : -1;
  return typeof text !== 'string' || at < 0
    ? part
    : setQuotationMarks(text, language).slice(at, at + part.length);
}
