import type { BreakFault } from '../model/drawing.js';
import { closingMarks, openingMarks } from '../text/marks.js';
import { findNumerals } from '../text/numerals.js';
import type { DrawnBlock, DrawnPage } from './drawn-page.js';

/** Every place where a line of the page was broken and must not be. */
export function breakFaultsOf({ blocks }: DrawnPage): readonly BreakFault[] {
  return blocks.flatMap((block) => faultsOfBlock(block));
}

function faultsOfBlock({ lines }: DrawnBlock): readonly BreakFault[] {
  if (lines.length < 2) return [];
  const texts = lines.map(({ text }) => text);
  const insideFigures = figureInsides(texts.join(''));
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
    }
    offset += after.length;
  }
  return faults;
}

/** Tells whether a place in a text lies inside a figure: between its first digit and the end of its unit. */
function figureInsides(text: string): (at: number, tight: boolean) => boolean {
  const numerals = /\d/.test(text) ? findNumerals(text) : [];
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
