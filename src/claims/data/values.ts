import type { Span } from '../../text/spans.js';
import { type Candidate, inUnitOf, isExpected, nameOf, tellCell } from './candidate.js';
import { amountAt, countedOf, isSummable, partLines, sumAt, totalLine } from './data-grid.js';
import {
  clauseAt,
  type DataSentence,
  defaultEnd,
  linesBeside,
  type Order,
  placeBeside,
} from './data-sentence.js';
import { extremeWords } from './extreme-words.js';

/** Words that turn a sign: a loss of 3.2 is −3.2. */
const minus =
  /\b(?:loss(?:es)?|los(?:e|es|t|ing)|deficits?|minus|negative|shortfall|shrank|shrunk|contract(?:ed|ion)|in the red|below zero|fell|dropped|declined|decreased)\b|[亏虧][损損]|赤字|逆差|[负負]|下降|下跌|[萎收紧緊][缩縮]|下滑|零下|[减減]少/i;
/** Of these a plain positive number is none. */
const loss = /\b(?:loss(?:es)?|deficits?|minus|shortfall|in the red)\b|[亏虧][损損]|赤字|逆差/i;

/** The cells a number may be: of the line and at the time or category named beside it. */
export function valueCandidates(
  sentence: DataSentence,
  at: Span,
  order: Order,
  role: 'from' | 'to' | 'by' | undefined,
): readonly Candidate[] {
  const { grid, text } = sentence;
  const clause = clauseAt(sentence, at.from);
  const said = text.slice(clause.from, clause.to);
  const near = wordsAround(sentence, at);
  const named = linesBeside(sentence, at, order);
  const place = placeBeside(sentence, at, order, role);
  const extreme = place === undefined ? extremeWords(text.slice(sentence.span.from, sentence.span.to)) : [];
  const cells = (lines: readonly number[], places: readonly number[], sure: boolean) =>
    lines.flatMap((line) => places.flatMap((each) => cellCandidates(sentence, line, each, sure, near)));
  const every = grid.lines.map((_, line) => line);
  const lines = named.length > 0 ? named : every;
  const sure = named.length > 0;
  if (place !== undefined) {
    // A month named in a year, or a year over its months: of several places no single one is meant.
    const known = place.places.length === 1 ? place.places : [];
    const strongest = sure ? [] : outstanding(sentence, lines, known, said);
    return [...cells(lines, known, sure), ...cells(strongest, known, true)];
  }
  const end = defaultEnd(sentence);
  const start = role === 'from' ? 0 : end;
  const peaks = lines.flatMap((line) => peakPlaces(sentence, line, extreme));
  const rest = grid.places.map((_, index) => index).filter((index) => index !== start);
  return [
    ...peaks.flatMap(({ line, at: peak }) => cells([line], [peak], sure || peaks.length === 1)),
    ...cells(lines, [start], sure),
    ...cells(lines, rest, false),
  ];
}

/** What stands right beside a number, up to the numbers before and behind it. */
function wordsAround({ text, claims, span }: DataSentence, at: Span): string {
  const others = claims.filter(({ numeral }) => numeral.kind === 'quantity' && numeral.index !== at.from);
  const from = Math.max(
    span.from,
    at.from - 40,
    ...others
      .filter(({ numeral }) => numeral.index < at.from)
      .map(({ numeral }) => numeral.index + numeral.length),
  );
  const to = Math.min(
    span.to,
    at.to + 16,
    ...others.filter(({ numeral }) => numeral.index >= at.to).map(({ numeral }) => numeral.index),
  );
  return `${text.slice(from, at.from)} ${text.slice(at.to, to)}`;
}

/** The value of a cell, with the sign that the words around it leave out. */
function cellCandidates(
  { grid }: DataSentence,
  line: number,
  place: number,
  sure: boolean,
  near: string,
): readonly Candidate[] {
  const cell = grid.cells[line]?.[place];
  if (cell === undefined) return [];
  const { measure } = cell.figure;
  const shared = {
    measure,
    unitOf: cell.figure,
    exact: true,
    tells: tellCell(grid, line, place),
    sure,
    expected: isExpected(grid, place),
  };
  if (cell.amount === undefined) return [{ ...shared, amount: cell.figure.amount.from, printed: cell }];
  const { amount } = cell;
  const names = `${grid.series.title} ${grid.lines[line]?.name}`;
  if (amount < 0)
    return [{ ...shared, amount }, ...(minus.test(near) ? [{ ...shared, amount: -amount }] : [])];
  return [{ ...shared, amount: loss.test(near) && !loss.test(names) ? -amount : amount }];
}

/** “On the busiest line”: among lines that are not named the one that stands out. */
function outstanding(
  { grid }: DataSentence,
  lines: readonly number[],
  places: readonly number[],
  said: string,
): readonly number[] {
  const [way] = extremeWords(said);
  const [place] = places;
  if (way === undefined || place === undefined) return [];
  const ranked = lines
    .filter((line) => line !== totalLine(grid) && amountAt(grid, line, place) !== undefined)
    .toSorted(
      (one, other) => ((amountAt(grid, other, place) ?? 0) - (amountAt(grid, one, place) ?? 0)) * way.sign,
    );
  return ranked.slice(0, 1);
}

function peakPlaces(
  { grid }: DataSentence,
  line: number,
  extreme: readonly { readonly sign: 1 | -1 }[],
): readonly { readonly line: number; readonly at: number }[] {
  return extreme.flatMap(({ sign }) => {
    const [best] = countedOf(grid, line).toSorted((one, other) => (other.amount - one.amount) * sign);
    return best === undefined ? [] : [{ line, at: best.place }];
  });
}

/** Words that add lines up. */
export const together =
  /\b(?:together|combined|altogether|in (?:total|all)|total(?:led|ed|s|ing)?|sum|between them|overall)\b|合[计計]|[总總](?:[计計共数數量额額和]|体|體|客)|共[计計]?(?!同)|一共|加起来|加起來|合共|之和/i;
const average = /\b(?:average[ds]?|averaging|mean)\b|平均|年均|月均|均值/i;
const cumulative =
  /\b(?:in total|total|altogether|cumulative(?:ly)?|over (?:the|these) \w+ years|in all)\b|累[计計]|合[计計]|[总總][计計共]|共/i;

/** Sums of lines at one time, of times of one line, and averages. */
export function sumCandidates(sentence: DataSentence, at: Span, order: Order): readonly Candidate[] {
  const { grid, text, lines, span, places } = sentence;
  if (grid.lines.length === 0) return [];
  const said = text.slice(span.from, span.to);
  const spoken = [
    ...new Set(lines.filter(({ from }) => from < at.from || order === 'behind').map(({ line }) => line)),
  ];
  const place = placeBeside(sentence, at, order, undefined);
  const found: Candidate[] = [];
  const unitOf = grid.cells.flat().find((cell) => cell?.amount !== undefined)?.figure;
  if (unitOf === undefined) return [];
  const add = (amount: number | undefined, name: string, sure: boolean, expected: boolean, exact = true) => {
    if (amount !== undefined)
      found.push({
        amount,
        measure: unitOf.measure,
        unitOf,
        exact,
        tells: `${name}: ${inUnitOf(unitOf, amount)}`,
        sure,
        expected,
      });
  };
  if (isSummable(grid)) {
    const group = spoken.length > 1 ? spoken : spoken.length === 0 ? partLines(grid) : [];
    const ofPlaces = place === undefined ? [defaultEnd(sentence)] : place.places;
    const isTotal = spoken.length > 1 ? together.test(said) || /\band\b|[和与與、]/.test(said) : true;
    if (grid.lines.length > 1 && group.length > 1 && isTotal)
      for (const each of ofPlaces)
        add(
          sumAt(grid, group, each),
          spoken.length > 1
            ? `${group.map((line) => grid.lines[line]?.name).join(' + ')}, ${grid.places[each]?.label}`
            : nameOf(grid, undefined, each),
          true,
          isExpected(grid, each),
        );
    if (grid.axis === 'category' && grid.lines.length === 1)
      add(
        sumOver(
          sentence,
          0,
          grid.places.map((_, index) => index),
        ),
        `All of “${grid.series.title}”`,
        true,
        false,
      );
  }
  if (grid.axis !== 'time') return found;
  const begin = places.find(({ begins }) => begins)?.places[0];
  const last = places.findLast(({ begins }) => !begins)?.places;
  const to = last?.at(-1) ?? defaultEnd(sentence);
  const from = begin ?? (last !== undefined && last.length > 1 ? (last[0] ?? 0) : 0);
  const range = grid.places.map((_, index) => index).filter((index) => index >= from && index <= to);
  const group = spoken.length > 0 ? spoken : grid.lines.length === 1 ? [0] : [];
  const groups = group.length > 0 ? group.map((line) => [line]) : isSummable(grid) ? [partLines(grid)] : [];
  for (const each of groups) {
    const sums = each.map((line) => sumOver(sentence, line, range));
    const sum = sums.every((one) => one !== undefined)
      ? sums.reduce<number>((all, one) => all + (one ?? 0), 0)
      : undefined;
    const name = `${each.map((line) => nameOf(grid, line)).join(' + ')}, ${grid.places[from]?.label} to ${grid.places[to]?.label}`;
    const ahead = isExpected(grid, to);
    if (average.test(said))
      add(sum === undefined ? undefined : sum / range.length, `${name}, on average`, true, ahead, false);
    else if (
      isSummable(grid) &&
      unitOf.measure !== 'share' &&
      (cumulative.test(said) || (last?.length ?? 0) > 1)
    )
      add(sum, `${name}, added up`, true, ahead);
  }
  return found;
}

function sumOver({ grid }: DataSentence, line: number, places: readonly number[]): number | undefined {
  let sum = 0;
  for (const place of places) {
    const amount = amountAt(grid, line, place);
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return Number(sum.toPrecision(12));
}
