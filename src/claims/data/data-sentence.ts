import { speaksOfExpected } from '../../text/period-mentions.js';
import type { Span } from '../../text/spans.js';
import { clauseSpans, sentenceSpans } from '../clauses.js';
import type { Claim, ReadText } from '../read-claims.js';
import { type DataGrid, lastCounted } from './data-grid.js';
import { type LineMention, lineMentions, type PlaceMention, placeMentions } from './mentions.js';

/** A sentence of a text with what it names of the data; a sentence that names nothing goes on from those before it. */
export interface DataSentence {
  readonly grid: DataGrid;
  /** The whole text, which all places are in. */
  readonly text: string;
  readonly span: Span;
  readonly clauses: readonly Span[];
  readonly claims: readonly Claim[];
  readonly lines: readonly LineMention[];
  readonly places: readonly PlaceMention[];
  /** Named last before this sentence. */
  readonly earlierLines: readonly number[];
  readonly earlierPlaces: readonly PlaceMention[];
  /** Whether it says that it speaks of something to come. */
  readonly speaksOfExpected: boolean;
}

/** The sentences of a text, each with the lines, times and categories of the data that it names. */
export function dataSentences(
  grid: DataGrid,
  read: ReadText,
  base: string | undefined,
): readonly DataSentence[] {
  const { text, claims } = read;
  const lines = lineMentions(grid, text);
  const places = placeMentions(grid, text, base);
  // The 4 of “Line 4” counts nothing.
  const categories = grid.axis === 'category' ? places : [];
  let earlierLines: readonly number[] = [];
  let earlierPlaces: readonly PlaceMention[] = [];
  return sentenceSpans(text).map((span) => {
    const within = ({ from }: Span) => from >= span.from && from < span.to;
    const sentence: DataSentence = {
      grid,
      text,
      span,
      clauses: clauseSpans(text, span),
      claims: claims
        .filter(({ numeral }) => numeral.index >= span.from && numeral.index < span.to)
        .filter(({ numeral }) => !isInName(numeral.index, lines) && !isInName(numeral.index, categories)),
      // What is named inside a date or inside a line is named once.
      lines: lines.filter(within),
      places: begunBehind(places.filter(within), text, claims).filter(
        (place) => !lines.some((line) => place.from >= line.from && place.to <= line.to),
      ),
      earlierLines,
      earlierPlaces,
      speaksOfExpected: isAhead(text.slice(span.from, span.to)),
    };
    if (sentence.lines.length > 0) earlierLines = [...new Set(sentence.lines.map(({ line }) => line))];
    if (sentence.places.length > 0) earlierPlaces = sentence.places;
    return sentence;
  });
}

function isInName(index: number, names: readonly Span[]): boolean {
  return names.some(({ from, to }) => index >= from && index < to);
}

/** “May” with a small letter is no month. */
function isAhead(sentence: string): boolean {
  return speaksOfExpected(sentence) || /\bmay (?=[a-z])|可能/.test(sentence);
}

/** “Up from 8.1 million in 2013”: the time right behind what something came from is where it began. */
function begunBehind(
  places: readonly PlaceMention[],
  text: string,
  claims: readonly Claim[],
): readonly PlaceMention[] {
  return places.map((place) => {
    const owner = claims.findLast(
      ({ numeral }) => numeral.kind === 'quantity' && numeral.index + numeral.length <= place.from,
    );
    if (
      owner?.movement?.role !== 'from' ||
      !/\bup from|down from|higher than|lower than/i.test(owner.movement.text)
    )
      return place;
    const between = text.slice(owner.numeral.index + owner.numeral.length, place.from);
    return dateBehind.test(between) ? { ...place, begins: true } : place;
  });
}

/** Whether names stand before their numbers (North carried 12) or behind them (12 on North). */
export type Order = 'before' | 'behind';

/** The orders a sentence may be read in: names stand behind only where a number comes first. */
export function ordersOf({ claims, lines, places, grid }: DataSentence): readonly Order[] {
  const names = grid.axis === 'category' ? [...lines, ...places] : lines;
  const quantity = claims.find(({ numeral }) => numeral.kind === 'quantity')?.numeral.index;
  const [first] = names.map(({ from }) => from).toSorted((one, other) => one - other);
  return quantity !== undefined && first !== undefined && quantity < first
    ? ['before', 'behind']
    : ['before'];
}

const inTurn = /分别|分別|依次|\brespectively\b|\bin that order\b/i;

/** The lines a number may be of: the one named beside it, else the one spoken of before; none where no line is named. */
export function linesBeside(sentence: DataSentence, at: Span, order: Order): readonly number[] {
  const { grid, lines, earlierLines } = sentence;
  if (grid.lines.length === 1) return [0];
  const found = beside(sentence, lines, at, order);
  if (found !== undefined) return [found.line];
  return earlierLines;
}

/** The place a number is of; undefined where the sentence names none. */
export function placeBeside(
  sentence: DataSentence,
  at: Span,
  order: Order,
  role: 'from' | 'to' | 'by' | undefined,
): PlaceMention | undefined {
  const { grid, places, earlierPlaces } = sentence;
  if (grid.axis === 'category') return beside(sentence, places, at, order) ?? earlierPlaces.at(-1);
  if (role === 'from') return places.find(({ begins }) => begins) ?? dateBeside(sentence, places, at);
  const ends = places.filter(({ begins }) => !begins);
  return dateBeside(sentence, ends, at) ?? (places.length === 0 ? endOf(earlierPlaces) : undefined);
}

function endOf(places: readonly PlaceMention[]): PlaceMention | undefined {
  const ends = places.filter(({ begins }) => !begins);
  return ends.length === 1 ? ends[0] : undefined;
}

function quantitiesOf({ claims }: DataSentence): readonly Span[] {
  return claims.flatMap(({ numeral }) =>
    numeral.kind === 'quantity' ? [{ from: numeral.index, to: numeral.index + numeral.length }] : [],
  );
}

function beside<Mention extends Span>(
  sentence: DataSentence,
  mentions: readonly Mention[],
  at: Span,
  order: Order,
): Mention | undefined {
  const quantities = quantitiesOf(sentence);
  const { text, span } = sentence;
  if (inTurn.test(text.slice(span.from, span.to)) && mentions.length > 1) {
    const place = quantities.findIndex(({ from }) => from === at.from);
    return mentions[place - (quantities.length - mentions.length)];
  }
  const before = mentions.findLast(({ to }) => to <= at.from);
  const after = mentions.find(({ from }) => from >= at.to);
  if (order === 'before') return before ?? after;
  const next = quantities.find(({ from }) => from > at.from);
  const own = after !== undefined && (next === undefined || after.from < next.from) ? after : undefined;
  return own ?? before ?? after;
}

/** What stands between a number and the date behind it: “million passengers in 2019”. */
const dateBehind =
  /^\s*(?:[\p{Script=Latin}’'-]+\s+){0,6}?(?:in|by|since|on|as of|at|during|for|until|from)?\s*(?:the (?:year|end of) )?$/iu;

/** In English the date right behind a number, else the last before it that is no other number's, else the first behind. */
function dateBeside(
  sentence: DataSentence,
  dates: readonly PlaceMention[],
  at: Span,
): PlaceMention | undefined {
  const { text } = sentence;
  const quantities = quantitiesOf(sentence);
  if (inTurn.test(text.slice(sentence.span.from, sentence.span.to)) && dates.length > 1) {
    const place = quantities.findIndex(({ from }) => from === at.from);
    return dates[place - (quantities.length - dates.length)];
  }
  const behind = (from: number, date: Span) => {
    const between = text.slice(from, date.from);
    return /\p{Script=Latin}/u.test(between) && dateBehind.test(between);
  };
  const next = dates.find(({ from }) => from >= at.to);
  const blocked = quantities.some(({ from }) => from > at.from && next !== undefined && from < next.from);
  if (next !== undefined && !blocked && behind(at.to, next)) return next;
  const before = dates.findLast(({ to }) => to <= at.from);
  if (before === undefined) return next;
  const owner = quantities.findLast(({ to }) => to <= before.from);
  if (owner !== undefined && behind(owner.to, before)) return next;
  return before;
}

/** The clause a place of the text stands in. */
export function clauseAt({ clauses, span }: DataSentence, at: number): Span {
  return clauses.find(({ from, to }) => from <= at && at < to) ?? span;
}

/** The last place a sentence can be about where it names none: what was counted last, or what is expected last. */
export function defaultEnd({ grid, speaksOfExpected: ahead }: DataSentence): number {
  return ahead ? grid.places.length - 1 : lastCounted(grid);
}
