import { addressSpans } from './addresses.js';
import { type Span, spansOf } from './spans.js';

/** What is written for a machine keeps its straight marks: code, placeholders, attributes, keys with their values. */
const code =
  /`[^`]*`|\{\{[^{}]*\}\}|\{[^{}]*["'][^{}]*\}|<[a-zA-Z/!][^<>]*>|[\w$.-]+=(?:"[^"]*"|'[^']*')|(["'])[\w$@.-]+\1\s*:(?:\s*(["'])(?:(?!\2).)*\2)?|\w\(\s*["'][^()]*\)/gu;

/** Where a word, and with it a quotation, may begin. */
const before = /^$|[\s\p{Ps}\p{Pi}\p{Pd}—／/：:，,、；;。]/u;
/** A word, or the quotations it begins with. */
const beginsWord = /^["'“‘「『]*[\p{L}\p{N}]/u;
/** Words that have lost their beginning; alone between two marks they are words quoted. */
const elided = /^(?:twas|tis|twere|em|til)(?!\p{L})/iu;
const elidedAlone = /^(?:twas|tis|twere|em|til)(?![\p{L}'’])/iu;

/** The marks of a language: double and single, each as a pair. */
interface Marks {
  readonly double: readonly [string, string];
  readonly single: readonly [string, string];
}

const curly: Marks = { double: ['“', '”'], single: ['‘', '’'] };
const corners: Marks = { double: ['「', '」'], single: ['『', '』'] };

/** Whether double, and the marks of the pairs that are known where an author has set them. */
const setPairs: readonly (readonly [boolean, readonly [string, string]])[] = [curly, corners].flatMap(
  ({ double, single }) => [[true, double] as const, [false, single] as const],
);

/** By tag, the narrower first: Taiwan and Hong Kong set corner brackets. */
const languages: readonly (readonly [RegExp, Marks])[] = [
  [/^zh-(?:TW|HK|Hant)\b/, corners],
  [/^(?:zh|en)\b/, curly],
];

/**
 * Turns the straight quotation marks and apostrophes of prose into the marks of print: “ ” ‘ ’, in Taiwan 「 」 『 』.
 * Which of a pair one is follows from what stands beside it and from the quotations that are open, of which the
 * innermost ends first; marks of print that the author has set open and end them as well. Code, placeholders,
 * addresses, feet and inches are left alone, and so is any language whose marks we do not know.
 *
 * @param language a tag such as `zh-CN`
 * @returns a text of the same length: every offset stays true
 * @example setQuotationMarks('他说"好"，it\'s fine', 'zh-CN') // '他说“好”，it’s fine'
 */
export function setQuotationMarks(text: string, language: string): string {
  const marks = languages.find(([tag]) => tag.test(language))?.[1];
  if (!/["']/.test(text) || marks === undefined) return text;
  const kept = [...spansOf(text, code), ...addressSpans(text)];
  const open: OpenQuotation[] = [];
  let printed = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    // A quotation that is left open ends with its paragraph.
    if (mark === '\n' && text[at + 1] === '\n') open.length = 0;
    // Marks already set tell as much of their surroundings as the letters do.
    const place = { left: printed.at(-1) ?? '', mark, rest: text.slice(at + 1) };
    if (inside(kept, at)) printed += mark;
    else if (mark === '"') printed += setDouble(place, open, marks);
    else if (mark === "'") printed += setSingle(place, open, marks);
    else {
      noteMark(place, open);
      printed += mark;
    }
  }
  return printed;
}

/** A quotation that has begun: by a double or a single mark, and what ends it. */
interface OpenQuotation {
  readonly double: boolean;
  readonly close: string;
  /** Whether the author has set its mark himself. */
  readonly set?: true;
}

/** A mark, what is printed to its left, and all that is written behind it. */
interface Place {
  readonly left: string;
  readonly mark: string;
  readonly rest: string;
}

function setDouble({ left, mark, rest }: Place, open: OpenQuotation[], { double }: Marks): string {
  const last = open.findLastIndex((quotation) => quotation.double);
  if (last < 0 && /\d/.test(left)) return mark;
  const within = beginsWithin(left, rest) || isOfPairWithin(rest, open[last]);
  if (last >= 0 && !within) return closeFrom(open, last) ?? mark;
  if (!mayOpen(left, rest)) return mark;
  open.push({ double: true, close: double[1] });
  return double[0];
}

function setSingle({ left, mark, rest }: Place, open: OpenQuotation[], { single }: Marks): string {
  const within = open.at(-1)?.double === false;
  if (isApostrophe(rest, left, within)) return '’';
  if (within && !(beginsWithin(left, rest) && closesLater(rest))) {
    return closeFrom(open, open.length - 1) ?? '’';
  }
  if (/\d/.test(left)) return mark;
  if (!mayOpen(left, rest) || !closesLater(rest)) return '’';
  open.push({ double: false, close: single[1] });
  return single[0];
}

/** Words between two quotations, never alone in one: “很好"又说"再见”. */
const joining =
  /^(?:[和与與及或跟]|以及|还有|還有|[^，。；！？]{1,6}(?:[说說问問答写寫]道?|[表暗]示|补充|補充|强调|強調)[，：]?)$/u;

/** “他说"好"”: before the end of a quotation that is set, typed marks are pairs of their own. */
function isOfPairWithin(rest: string, around: OpenQuotation | undefined): boolean {
  if (around?.set === undefined || !beginsWord.test(rest)) return false;
  const end = rest.search(/[“”「」]/);
  const [words = '', ...more] = rest.slice(0, end).split('"');
  return rest[end] === around.close && more.length % 2 === 1 && (more[0] === '' || !joining.test(words));
}

/** What the author has set himself opens and closes as well: “很好" is one pair. */
function noteMark({ left, mark, rest }: Place, open: OpenQuotation[]): void {
  for (const [double, [opening, closing]] of setPairs) {
    if (mark === opening) open.push({ double, close: closing, set: true });
    // ’ is an apostrophe, too.
    else if (
      mark === closing &&
      (double || (open.at(-1)?.double === false && !isApostrophe(rest, left, true)))
    ) {
      const last = open.findLastIndex((quotation) => quotation.double === double);
      if (last >= 0) closeFrom(open, last);
    }
  }
}

/** Ends a quotation with all that was left open in it. */
function closeFrom(open: OpenQuotation[], index: number): string | undefined {
  return open.splice(index)[0]?.close;
}

function mayOpen(left: string, rest: string): boolean {
  return before.test(left) ? (rest[0] ?? '').trim() !== '' : /\p{Script=Han}/u.test(left);
}

/** Whether a mark can only begin a quotation, though one of its kind is open. */
function beginsWithin(left: string, rest: string): boolean {
  return /[\s\p{Ps}\p{Pi}]/u.test(left) && beginsWord.test(rest);
}

function inside(spans: readonly Span[], at: number): boolean {
  return spans.some(({ from, to }) => from <= at && at < to);
}

/** Between letters (it's), before a decade ('90s), and where letters are left out ('tis, rock 'n' roll). */
function isApostrophe(rest: string, left: string, within: boolean): boolean {
  if (/[\p{Script=Latin}\d]$/u.test(left)) return /^\p{Script=Latin}/u.test(rest);
  if (/^\d0s/.test(rest)) return true;
  // The second mark of 'n' stands behind its n, and is one wherever the first is.
  if (/^n['’][ -]\p{Ll}/iu.test(rest)) return true;
  return (within ? elided : elidedAlone).test(rest);
}

/** Whether a single mark further on can close one that opens here. */
function closesLater(rest: string): boolean {
  return /[^\s]['’](?!\p{Script=Latin})/u.test(rest);
}
