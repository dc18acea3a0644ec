import type { BreakFault } from '../model/drawing.js';
import { addressSpans } from '../text/addresses.js';
import { closingMarks, openingMarks } from '../text/marks.js';
import { findNumerals } from '../text/numerals.js';
import { termsIn } from '../text/phrases.js';
import { insidesOf, spansOf } from '../text/spans.js';
import { noTerms, type Terms } from '../text/terms.js';
import type { DrawnBlock, DrawnPage } from './drawn-page.js';

/**
 * Every place where a line of the page was broken and must not be.
 *
 * @param terms what the story calls things: none is parted that fits a line
 */
export function breakFaultsOf(
  { blocks }: Pick<DrawnPage, 'blocks'>,
  terms: Terms = noTerms,
): readonly BreakFault[] {
  return blocks.flatMap((block) => faultsOfBlock(block, terms));
}

function faultsOfBlock(block: DrawnBlock, terms: Terms): readonly BreakFault[] {
  const { lines } = block;
  if (lines.length < 2) return [];
  const texts = lines.map(({ text }) => text);
  const insideFigures = figureInsides(texts.join(''));
  const insideTerms = termInsides(block, terms);
  const faults: BreakFault[] = [];
  let offset = 0;
  for (const [index, after] of texts.entries()) {
    const before = texts[index - 1];
    if (before !== undefined) {
      const torn = `${before.trim()}|${after.trim()}`;
      const [first = ''] = after.trimStart();
      const last = [...before.trimEnd()].at(-1) ?? '';
      // Both halves of a torn dash are marks: it is one fault, under its own name.
      if (/([—…])\|\1/u.test(torn)) faults.push({ rule: 'dash-split', line: torn });
      else if (closingMarks.has(first)) faults.push({ rule: 'line-starts-with-mark', line: after.trim() });
      if (openingMarks.has(last)) faults.push({ rule: 'line-ends-with-mark', line: before.trim() });
      // An engine keeps the space at the end of the one line or at the start of the other.
      if (insideFigures(offset, !/\s$/.test(before) && !/^\s/.test(after))) {
        faults.push({ rule: 'figure-split', line: torn });
      } else if (splitsWord(before, after)) faults.push({ rule: 'word-split', line: torn });
      else if (insideTerms.has(offset)) faults.push({ rule: 'term-split', line: torn });
    }
    offset += after.length;
  }
  return faults;
}

/** A term that fills its line to less than so many characters need not leave room for a mark or a word that leans on it. */
const beside = 2;

/** The places inside terms that a line of the block could hold. */
function termInsides({ lines, frame }: DrawnBlock, terms: Terms): ReadonlySet<number> {
  if (terms.length === 0) return new Set();
  const size = lines[0]?.runs[0]?.size ?? 0;
  const held = termsIn(lines.map(({ text }) => text).join(''), terms).filter(
    ({ from, to }) => (to - from + beside) * size <= frame.right - frame.left,
  );
  return new Set(insidesOf(held));
}

/** example.org/12, which is too short to be parted for its length. */
const shortAddress = /[!-~]*(?::\/\/|[a-z\d]\.[a-z]{2,}\/)[!-~]*/gi;

/** What only machines read: a hash, a UUID, both in letters and digits from a to f. */
const checksum = /(?<![\w-])(?=[\d-]*[a-f])(?=[a-f-]*\d)[\da-f]{4,}(?:-?[\da-f]{4,}){2,}(?!\w)/gi;

/** Tells whether a place in a text lies inside a figure: between its first digit and the end of its unit. */
function figureInsides(text: string): (at: number, tight: boolean) => boolean {
  const addresses = [...addressSpans(text), ...spansOf(text, shortAddress), ...spansOf(text, checksum)];
  const isInAddress = (index: number) => addresses.some(({ from, to }) => from <= index && index < to);
  // An address is no figure, and may end a line wherever it must.
  const numerals = /\d/.test(text) ? findNumerals(text).filter(({ index }) => !isInAddress(index)) : [];
  const insides = numerals.flatMap((numeral) => {
    if (!/\d/.test(numeral.text)) return [];
    const skipped = numeral.kind === 'quantity' ? numeral.figure.prefix.length : 0;
    const shown = numeral.text.length - (looseEnd.exec(numeral.text)?.[0].length ?? 0);
    const to = numeral.index + Math.min(numeral.length, shown);
    return [{ from: numeral.index + skipped, to, kind: numeral.kind }];
  });
  return (at, tight) =>
    insides.some(
      ({ from, to, kind }) =>
        // At a space only a magnitude or a short unit belongs to its number: 5 million, 10 km.
        from < at &&
        at < to &&
        (tight || (kind === 'quantity' && shortUnit.test(text.slice(at, to).trimStart()))),
    );
}

/** Words behind a number that may stand on the next line: “ deaths a day”, “ per cubic metre”, “ and older”. */
const looseEnd = /(?: [a-z]{3,}){0,2} (?:per|an?|each|every|in|out of|and|or|below|to) .*$/;

const shortUnit = /^(?:\d|\P{L}|(?:million|billion|trillion)\b|\p{L}{1,3}$)/u;

const wordEnd = /(?:^|[^\p{Script=Latin}\p{N}])([\p{Script=Latin}\p{N}]*\p{Script=Latin})$/u;

/** A word that had a whole line to itself and was longer had to break; any other had not. */
function splitsWord(before: string, after: string): boolean {
  const start = wordEnd.exec(before)?.[1];
  return start !== undefined && /^\p{Script=Latin}/u.test(after) && before.trim().length > start.length;
}
