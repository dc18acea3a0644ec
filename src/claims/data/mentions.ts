import type { CalendarDate } from '../../text/calendar-date.js';
import { dateStates } from '../../text/calendar-date.js';
import { periodMentions } from '../../text/period-mentions.js';
import { foldScript } from '../../text/script-folding.js';
import type { Span } from '../../text/spans.js';
import type { DataGrid } from './data-grid.js';

/** A line of the data that a text names. */
export interface LineMention extends Span {
  readonly line: number;
}

/** A time or a category that a text names, with its places in the data: a year may hold twelve months, or be none of them. */
export interface PlaceMention extends Span {
  readonly text: string;
  readonly places: readonly number[];
  /** Whether a change is counted from it: since 2013, 2013年以来, from 2013 to. */
  readonly begins: boolean;
  /** Whether it is an end reached from no named beginning: by 2024, 到2024年. */
  readonly ends: boolean;
}

interface Alias {
  readonly index: number;
  readonly name: string;
}

/** Every line that a text names, in order: by its name, its short form, or what sets its name apart. */
export function lineMentions({ lines }: DataGrid, text: string): readonly LineMention[] {
  const names = lines.map(({ name }) => name);
  const aliases = lines.flatMap(({ name, short }, index) =>
    [name, short, coreOf(name, names)].flatMap((each) =>
      each === undefined || each === '' ? [] : [{ index, name: each }],
    ),
  );
  return named(aliases, text).map(({ index, from, to }) => ({ line: index, from, to }));
}

/** Every time or category of the data that a text names, in order; times that the data do not have are there without a place. */
export function placeMentions(
  grid: DataGrid,
  text: string,
  base: string | undefined,
): readonly PlaceMention[] {
  if (grid.axis === 'category') {
    const labels = grid.places.map(({ label }) => label);
    const aliases = labels.flatMap((label, index) =>
      [label, coreOf(label, labels)].flatMap((name) => (name === '' ? [] : [{ index, name }])),
    );
    return named(aliases, text).map(({ index, from, to }) => ({
      from,
      to,
      text: text.slice(from, to),
      places: [index],
      begins: false,
      ends: false,
    }));
  }
  return periodMentions(text, base).flatMap(({ index, length, text: said, date, unresolved }) => {
    if (unresolved) return [];
    const [before, after] = [text.slice(0, index), text.slice(index + length)];
    return [
      {
        from: index,
        to: index + length,
        text: said,
        places: placesOf(grid, date),
        begins: beginsBefore.test(before) || beginsAfter.test(after),
        ends: endsBefore.test(before),
      },
    ];
  });
}

const beginsBefore =
  /(?:\b(?:since|from|between|after|than(?: it was)?(?: in)?|compared (?:with|to)(?: that of)?|(?:up|down|\d%|percent|per cent) on|against|versus|vs\.?)\s+(?:in )?(?:the year )?|[自从從由](?:从)?|(?<!占)比|[较較])$/i;
const beginsAfter =
  /^年?(?:以来|以來|起(?![义義])|[之以]?[后後](?!的)|相比|(?:水平)?相比|\s*(?:[-–—~～至到]+|to|until|through)\s*(?:the end of )?(?=(?:19|20)\d\d|民))/;
const endsBefore = /(?:\b(?:by|until|till|up to|as of)\s+(?:the end of )?|[到至]|截至|截止)$/i;

/** The places a date names: itself, or all that lie in it. A month is no place among years. */
function placesOf({ places }: DataGrid, date: CalendarDate): readonly number[] {
  return places.flatMap(({ time }, index) => {
    if (time === undefined) return [];
    const { year, month, day, quarter, half } = date;
    const own = { year, month, day, quarter, half };
    const within = Object.entries(own).every(
      ([part, value]) =>
        value === undefined || value === (time.date as Readonly<Record<string, unknown>>)[part],
    );
    const finer = (month ?? quarter ?? half) !== undefined && time.step === 'year';
    if (date.fromMonth !== undefined || finer) return [];
    return within && (dateStates(date, { year: time.date.year ?? 0 }) || year === undefined) ? [index] : [];
  });
}

/** Endings of a name in a running sentence: Chile’s, Chilean, northern. */
const endings = "(?:['’]s|s|ern|an|n|ian|ese)?";

function named(aliases: readonly Alias[], text: string): readonly (Span & { readonly index: number })[] {
  const folded = foldScript(text);
  const found = aliases.flatMap(({ index, name }) => {
    const escaped = foldScript(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const latin = /^[\p{Script=Latin}\d]/u.test(name);
    // “US” is no “us”.
    const flags = latin && name.length > 3 ? 'giu' : 'gu';
    const pattern = latin
      ? `(?<![\\p{Script=Latin}\\d])${escaped}${endings}(?![\\p{Script=Latin}\\d])`
      : escaped;
    return [...folded.matchAll(new RegExp(pattern, flags))].map((match) => ({
      index,
      from: match.index,
      to: match.index + match[0].length,
    }));
  });
  return found
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter((one, place, all) => !all.slice(0, place).some((before) => before.to > one.from));
}

/** What sets a name apart from the others: North of “North line” and “South line”; 北区 of 北区客运量 and 南区客运量. */
function coreOf(name: string, all: readonly string[]): string {
  if (all.length < 2) return '';
  if (/\p{Script=Han}/u.test(name)) {
    const tail = sharedEnd(all);
    // 北 alone stands in many words: 北区 is the least that names.
    const core = name.slice(0, Math.max(2, name.length - tail));
    return core.length >= 2 && core !== name ? core : '';
  }
  const words = (each: string) => each.toLowerCase().split(/\s+/);
  const core = name
    .split(/\s+/)
    .filter((word) => !all.every((each) => words(each).includes(word.toLowerCase())));
  const joined = core.join(' ');
  return joined.length >= 3 && joined !== name ? joined : '';
}

function sharedEnd(all: readonly string[]): number {
  const [first = ''] = all;
  let length = 0;
  while (length < first.length && all.every((each) => each.at(-1 - length) === first.at(-1 - length)))
    length += 1;
  return length;
}
