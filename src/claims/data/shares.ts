import type { Span } from '../../text/spans.js';
import { type Candidate, isExpected, nameOf, shown } from './candidate.js';
import { amountAt, type DataGrid, isSummable, partLines, sumAt } from './data-grid.js';
import { type DataSentence, defaultEnd, linesBeside, type Order, placeBeside } from './data-sentence.js';

/** What part of the whole a line is at one time, or a category among all: where the parts are known and none is missing. */
export function shareCandidates(sentence: DataSentence, at: Span, order: Order): readonly Candidate[] {
  const { grid, lines, text, span } = sentence;
  if (!isSummable(grid) || isShareSeries(grid)) return [];
  const said = text.slice(span.from, span.to);
  const place = placeBeside(sentence, at, order, undefined);
  const where = place === undefined ? [defaultEnd(sentence)] : place.places;
  const found: Candidate[] = [];
  const add = (
    part: number | undefined,
    whole: number | undefined,
    name: string,
    sure: boolean,
    expected: boolean,
  ) => {
    if (part === undefined || whole === undefined || whole <= 0) return;
    const amount = (part / whole) * 100;
    found.push({
      amount,
      measure: 'share',
      exact: false,
      sure,
      expected,
      tells: `${name}: ${shown(amount)}% of the whole`,
    });
  };
  if (grid.lines.length > 1) {
    const parts = partLines(grid);
    const named = linesBeside(sentence, at, order);
    const spoken = [...new Set(lines.filter(({ to }) => to <= at.from).map(({ line }) => line))];
    const isGroup = spoken.length > 1 && /\band\b|together|combined|[和与與、及]|合[计計占]|共/i.test(said);
    for (const each of where) {
      const whole = sumAt(grid, parts, each);
      const of = isGroup ? [] : named.length > 0 ? named : parts;
      for (const line of of)
        add(
          amountAt(grid, line, each),
          whole,
          nameOf(grid, line, each),
          named.length > 0,
          isExpected(grid, each),
        );
      if (isGroup)
        add(
          sumAt(grid, spoken, each),
          whole,
          spoken.map((line) => nameOf(grid, line, each)).join(' + '),
          true,
          isExpected(grid, each),
        );
    }
  }
  if (grid.axis === 'category') {
    const of = linesBeside(sentence, at, order);
    for (const line of of.length > 0 ? of : grid.lines.map((_, index) => index)) {
      const amounts = grid.places.map((_, index) => amountAt(grid, line, index));
      if (amounts.some((amount) => amount === undefined || amount < 0)) continue;
      const whole = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
      const spoken = sentence.places.filter(({ to }) => to <= at.from).flatMap(({ places }) => places);
      if (spoken.length > 1 && /\band\b|together|combined|[和与與、及]|合/i.test(said))
        add(
          spoken.reduce<number>((all, index) => all + (amounts[index] ?? 0), 0),
          whole,
          spoken.map((index) => nameOf(grid, line, index)).join(' + '),
          true,
          false,
        );
      else
        for (const index of place?.places ?? [])
          add(amounts[index], whole, nameOf(grid, line, index), true, false);
    }
  }
  return found;
}

function isShareSeries({ cells }: DataGrid): boolean {
  const measure = cells.flat().find((cell) => cell !== undefined)?.figure.measure;
  return measure === 'share' || measure === 'per-mille';
}
