import type { Span } from '../../text/spans.js';
import { tellCell } from './candidate.js';
import {
  amountAt,
  countedOf,
  type DataGrid,
  isSummable,
  lastCounted,
  partLines,
  sumAt,
} from './data-grid.js';
import { clauseAt, type DataSentence, linesBeside } from './data-sentence.js';
import { type ExtremeVerdict, type ExtremeWord, extremeWords } from './extreme-words.js';
import { fastestAnswer } from './fastest.js';
import { firstAnswer, onlyAnswer } from './firsts.js';
import type { PlaceMention } from './mentions.js';

/** Holds every word of rank of a sentence against the data; what they cannot answer they are silent of. */
export function checkExtremes(sentence: DataSentence): readonly ExtremeVerdict[] {
  const { text, span } = sentence;
  const words = extremeWords(text.slice(span.from, span.to)).map((word) => ({
    ...word,
    index: word.index + span.from,
  }));
  const ranked = words.flatMap((word): readonly ExtremeVerdict[] => {
    const at = { from: word.index, to: word.index + word.text.length };
    const answer = word.ofChange ? fastestAnswer(sentence, word) : answerOf(sentence, word);
    if (answer === undefined) return [];
    return [
      {
        ...at,
        text: word.text,
        kind: answer === true ? 'backed' : 'differs',
        tells: answer === true ? '' : answer,
      },
    ];
  });
  return [...ranked, ...firstAnswer(sentence), ...onlyAnswer(sentence)];
}

/** True, or what is so instead; undefined where the sentence does not say of what. */
function answerOf(sentence: DataSentence, word: ExtremeWord): true | string | undefined {
  const { grid, places } = sentence;
  const at = { from: word.index, to: word.index + word.text.length };
  const clause = clauseAt(sentence, word.index);
  const inClause = ({ from }: Span) => from >= clause.from && from < clause.to;
  const lines = linesBeside(sentence, at, 'before');
  const near = places.some(inClause) ? places.filter(inClause) : places;
  const ends = near.filter(({ begins }) => !begins);
  const begin = places.find(({ begins }) => begins);
  const named = ends.length === 0 ? undefined : nearest(ends, word.index);
  if (named !== undefined && named.places.length !== 1) return undefined;
  const place = named?.places[0];
  const from = begin?.places[0] ?? 0;
  const numbers = statedAmounts(sentence, clause);
  if (grid.axis === 'category') return ofCategory(grid, lines, place, word, numbers);
  return ofTime(grid, lines, place, from, begin !== undefined, word, numbers);
}

function nearest(mentions: readonly PlaceMention[], index: number): PlaceMention | undefined {
  return mentions.toSorted((one, other) => Math.abs(one.from - index) - Math.abs(other.from - index))[0];
}

/** The numbers of a clause, for “a record 14.2 million”. */
function statedAmounts({ claims }: DataSentence, clause: Span): readonly number[] {
  return claims.flatMap(({ numeral }) =>
    numeral.kind === 'quantity' &&
    numeral.index >= clause.from &&
    numeral.index < clause.to &&
    numeral.figure.measure !== 'multiple'
      ? [numeral.figure.amount.from]
      : [],
  );
}

interface Best {
  readonly line: number;
  readonly place: number;
  readonly amount: number;
}

function best(all: readonly Best[], sign: 1 | -1): Best | undefined {
  return all.toSorted((one, other) => (other.amount - one.amount) * sign)[0];
}

function isBest(own: number | undefined, all: readonly Best[], sign: 1 | -1): boolean {
  return own !== undefined && all.length > 1 && all.every(({ amount }) => (own - amount) * sign >= 0);
}

/** The values of a line that were counted, between two places. */
function ofLine(grid: DataGrid, line: number, from: number, to: number): readonly Best[] {
  return countedOf(grid, line)
    .filter(({ place }) => place >= from && place <= to)
    .map((each) => ({ line, ...each }));
}

function atPlace(grid: DataGrid, place: number): readonly Best[] {
  return partLines(grid).flatMap((line) => {
    const amount = amountAt(grid, line, place);
    return amount === undefined ? [] : [{ line, place, amount }];
  });
}

function ofTime(
  grid: DataGrid,
  lines: readonly number[],
  place: number | undefined,
  from: number,
  sinceNamed: boolean,
  { sign, ofAllTimes, ofItself }: ExtremeWord,
  numbers: readonly number[],
): true | string | undefined {
  const end = lastCounted(grid);
  const own = place ?? end;
  const [only] = lines;
  if (only !== undefined) {
    const told = lines.map((line) => {
      const until = ofAllTimes && !ofItself ? Math.max(own, from) : end;
      const whole = ofLine(grid, line, from, sinceNamed ? own : until);
      const peak = best(ofLine(grid, line, from, end), sign);
      if (isBest(amountAt(grid, line, own), whole, sign) && (place !== undefined || ofAllTimes || sinceNamed))
        return true;
      if (
        peak !== undefined &&
        place === undefined &&
        numbers.some((each) => Math.abs(each - Math.abs(peak.amount)) < 1e-9)
      )
        return true;
      // A line may also stand above the others; a record is one of its own.
      if (
        !ofAllTimes &&
        !ofItself &&
        !sinceNamed &&
        grid.lines.length > 1 &&
        isBest(amountAt(grid, line, own), atPlace(grid, own), sign)
      )
        return true;
      const shown = place === undefined && !ofAllTimes && !sinceNamed ? best(atPlace(grid, own), sign) : peak;
      return shown === undefined ? undefined : tellCell(grid, shown.line, shown.place);
    });
    return told.find((each) => each === true) ?? told.find((each) => each !== undefined);
  }
  const every = grid.lines.flatMap((_, line) => ofLine(grid, line, from, end));
  const here = place === undefined ? every : every.filter((each) => each.place === place);
  const peaks = [best(here, sign), best(every, sign), best(atPlace(grid, own), sign)];
  if (
    numbers.some((each) =>
      peaks.some((peak) => peak !== undefined && Math.abs(each - Math.abs(peak.amount)) < 1e-9),
    )
  )
    return true;
  if (!isSummable(grid)) {
    const all = partLines(grid).map((line) =>
      isBest(amountAt(grid, line, own), ofLine(grid, line, from, end), sign),
    );
    return all.every(Boolean) ? true : undefined;
  }
  const sums = grid.places.flatMap(({ expected }, index): readonly Best[] => {
    const amount = sumAt(grid, partLines(grid), index);
    return amount === undefined || expected || index < from || (sinceNamed && index > own)
      ? []
      : [{ line: 0, place: index, amount }];
  });
  if (isBest(sumAt(grid, partLines(grid), own), sums, sign)) return true;
  const peak = best(sums, sign);
  return peak === undefined
    ? undefined
    : `The lines together: ${sign > 0 ? 'most' : 'least'} in ${grid.places[peak.place]?.label}`;
}

function ofCategory(
  grid: DataGrid,
  lines: readonly number[],
  place: number | undefined,
  { sign }: ExtremeWord,
  numbers: readonly number[],
): true | string | undefined {
  const of = lines.length > 0 ? lines : grid.lines.map((_, line) => line);
  const last = grid.places.length - 1;
  const told = of.map((line) => {
    const all = ofLine(grid, line, 0, last);
    const peak = best(all, sign);
    if (peak === undefined) return undefined;
    if (place === undefined)
      return numbers.some((each) => Math.abs(each - Math.abs(peak.amount)) < 1e-9) ? true : undefined;
    if (isBest(amountAt(grid, line, place), all, sign)) return true;
    if (
      lines.length > 0 &&
      grid.lines.length > 1 &&
      isBest(amountAt(grid, line, place), atPlace(grid, place), sign)
    )
      return true;
    return tellCell(grid, peak.line, peak.place);
  });
  return (
    told.find((each) => each === true) ??
    (lines.length > 0 || grid.lines.length === 1 ? told.find((each) => each !== undefined) : undefined)
  );
}
