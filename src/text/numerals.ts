import { asPrinted } from './as-printed.js';
import { type Calendar, type CalendarDate, readDate } from './calendar-date.js';
import { chineseNumberCharacters } from './chinese-number.js';
import type { ParsedFigure } from './figure.js';
import { compactText, type MappedText } from './normalise.js';
import { readOrdinal } from './ordinals.js';
import { type Quantity, readQuantity } from './read-quantity.js';
import { isTraditional } from './script.js';
import { foldScript } from './script-folding.js';
import { phraseLength } from './set-phrases.js';
import { shareUnits } from './units-in-lists.js';

export type { ParsedFigure } from './figure.js';

/** A numeral in running text. */
export type FoundNumeral = Place &
  (
    | { readonly kind: 'quantity'; readonly figure: ParsedFigure }
    | { readonly kind: 'date'; readonly date: CalendarDate }
    | { readonly kind: 'ordinal'; readonly value: number }
    /** Digits that are part of a name: 5G, COVID-19. */
    | { readonly kind: 'name' }
  );

interface Place {
  /** The numeral with its qualifier and as much of its unit as is known, white space of the layout removed. */
  readonly text: string;
  /** Where it begins in the text given, in UTF-16 code units. */
  readonly index: number;
  /** How many code units of the text given it covers. */
  readonly length: number;
}

/**
 * Takes a printed figure apart and reads it: `80多个` is more than 80 and under 90, `超7.4万个` more than 74,000.
 * Undefined where the text is not one figure with its qualifier and unit, or too large to be held exactly.
 *
 * @example parseFigure('1.6万余人次') // digits 1.6, suffix 万余人次, unit 人次, value 16000, more-than
 */
export function parseFigure(printed: string): ParsedFigure | undefined {
  const { text, folded } = readable(printed);
  const quantity = readQuantity(folded, 0, 'to-the-end');
  if (quantity === undefined || quantity.length !== folded.length) return undefined;
  const { value } = quantity;
  const ends = typeof value === 'number' ? [value] : [value.from, value.to];
  if (ends.some((end) => Math.abs(end) > Number.MAX_SAFE_INTEGER)) return undefined;
  return asPrinted(quantity, text);
}

/**
 * Every numeral of a running text, in order. Arabic digits always; words only where they state a quantity, a date or a
 * rank, and never in a set phrase.
 *
 * @example findNumerals('截至2023年6月，支持逾万名青年') // 2023年6月, 逾万名
 * @example findNumerals('Two-thirds of the money, $3.2bn') // Two-thirds, $3.2bn
 */
export function findNumerals(text: string): readonly FoundNumeral[] {
  const compact = readable(text);
  const read = readAll(compact.folded, calendarOf(compact.text));
  const printedAt = ({ index, length }: Read) => compact.text.slice(index, index + length);
  const shared = shareUnits(
    compact.folded,
    read.map((one) => ({
      from: one.index,
      to: one.index + one.length,
      figure: one.numeral.kind === 'quantity' ? asPrinted(one.numeral.figure, printedAt(one)) : undefined,
      scaled: one.numeral.kind === 'quantity' && one.numeral.figure.magnitude !== 1,
    })),
  );
  return read.map((one, place) => {
    const start = compact.starts[one.index] ?? 0;
    const end = compact.ends[one.index + one.length - 1] ?? text.length;
    const where = { text: printedAt(one), index: start, length: end - start };
    const figure = shared[place];
    if (one.numeral.kind !== 'quantity') return { ...one.numeral, ...where };
    return { kind: 'quantity', figure: figure ?? asPrinted(one.numeral.figure, where.text), ...where };
  });
}

const threeDigitYear = /(?<!\d)1[0-4]\d年/;

/** The calendar of a text's bare years: Traditional texts count them from 1911. */
function calendarOf(text: string): Calendar {
  return threeDigitYear.test(text) && isTraditional(text) ? 'taiwan' : 'common';
}

/** A text made ready for reading: compact, and with its scripts folded character for character. */
function readable(text: string): MappedText & { readonly folded: string } {
  const compact = compactText(text);
  const columns = /(?<=\d) (?=\d)/.test(compact.text) ? withoutColumns(text, compact) : compact.text;
  return { ...compact, folded: foldScript(columns) };
}

/** 12 500 is one number; 12, a tab or a line break and 500 are two columns of a table. */
function withoutColumns(text: string, compact: MappedText): string {
  return compact.text.replace(/(?<=\d) (?=\d)/g, (space, at: number) => {
    const printed = text.slice(compact.starts[at] ?? 0, compact.starts[at + 1]);
    return /^[ \u00a0\u2007\u2009\u202f]$/.test(printed) ? space : '\n';
  });
}

interface Read {
  readonly index: number;
  readonly length: number;
  readonly numeral: ReadNumeral;
}

function readAll(text: string, calendar: Calendar): readonly Read[] {
  const found: Read[] = [];
  for (let index = 0; index < text.length; ) {
    begin.lastIndex = index;
    const next = begin.exec(text);
    if (next === null) break;
    index = next.index;
    const skipped = phraseLength(text, index);
    const read = skipped > 0 ? undefined : readNumeral(text, index, calendar);
    if (read === undefined) {
      index += Math.max(1, skipped, restOfWord(text, index));
      continue;
    }
    found.push({ index, ...read });
    index += read.length;
  }
  return found;
}

/** What a numeral can begin with: digits, letters, signs, and the first characters of the words before a number. */
const begin = new RegExp(
  `[0-9A-Za-z$¥￥€£₹₩₽₫฿½⅓⅔¼¾⅕⅛−－–﹣‑‒≥≤⩾⩽≧≦≈≃±<>＜＞~∼～第数几${chineseNumberCharacters}不至最起低小少未超逾多高大突将近接约上下翻增提扩.每负民倒首榜居过半减折人新台港美前加倍正成-]`,
  'g',
);

/** The letters of a Latin word that are left from a place: no numeral begins inside a word. */
function restOfWord(text: string, index: number): number {
  letters.lastIndex = index;
  return letters.exec(text)?.[0].length ?? 0;
}

const letters = /[A-Za-z]+/y;

type ReadNumeral =
  | { readonly kind: 'quantity'; readonly figure: Quantity }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'name' };

function readNumeral(text: string, index: number, calendar: Calendar): Omit<Read, 'index'> | undefined {
  const dated = readDate(text, index, calendar);
  if (dated) return { length: dated.length, numeral: { kind: 'date', date: dated.date } };
  const ordinal = readOrdinal(text, index);
  if (ordinal) return { length: ordinal.length, numeral: { kind: 'ordinal', value: ordinal.value } };
  const quantity = readQuantity(text, index, 'known-words');
  const name = readName(text, index);
  // 5km is a quantity, 5G a name: whichever reaches further has understood the letters.
  if (name !== undefined && name > (quantity?.length ?? 0))
    return { length: name, numeral: { kind: 'name' } };
  return quantity && { length: quantity.length, numeral: { kind: 'quantity', figure: quantity } };
}

const nameWithDigits = /[A-Za-z]+(?:-?\d)[\w.-]*\b|\d+(?:\.\d+){2,}|\d+(?:\.\d+)?[A-Za-z]\w*/y;

function readName(text: string, index: number): number | undefined {
  if (/[A-Za-z\d]/.test(text[index - 1] ?? '')) return undefined;
  nameWithDigits.lastIndex = index;
  return nameWithDigits.exec(text)?.[0].length;
}
