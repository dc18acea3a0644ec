import type { Place } from '../model/trace.js';
import { programWords, type Words } from '../model/words.js';
import type { LineSpan } from '../text/messages/briefing-words.js';
import { type ArrangeContext, passagesOf } from './context.js';
import { dataSeries } from './series-behind.js';

/**
 * Where some statements stand: the lines of the source, those of each further one behind its name, and the cells of data
 * files; from the first line to the last where they stand in more than two places. Undefined where nothing of them was found.
 */
export function placesOf(context: ArrangeContext, statements: readonly string[]): Words | undefined {
  const places = statements.flatMap((id) => passagesOf(context, id).map(({ place }) => place));
  const cells = statements.flatMap((id) => cellsOf(context, id) ?? []);
  const named = [...linesIn(context, places), ...new Set(cells)];
  if (named.length === 0) return undefined;
  return programWords(named.join(context.messages.listComma), undefined, statements);
}

/** Where one passage stands. */
export function placeOf(context: ArrangeContext, place: Place): Words {
  return programWords(linesIn(context, [place]).join(context.messages.listComma));
}

/** The cells a series rests on, as a spreadsheet names them; undefined where it rests on no file. */
export function cellsOf(context: ArrangeContext, statement: string): string | undefined {
  const data = dataSeries(context, statement);
  if (data === undefined) return undefined;
  const cells = data.series.table.lines.flatMap(({ values }) =>
    values.flatMap((value) => (value !== undefined && 'row' in value.origin ? [value.origin] : [])),
  );
  const [first] = cells;
  if (first === undefined) return undefined;
  const columns = cells
    .map(({ column }) => column)
    .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1));
  const rows = cells.map(({ row }) => row);
  const corner = (column: string | undefined, row: number) => `${column ?? ''}${row}`;
  const from = corner(columns[0], Math.min(...rows));
  const to = corner(columns.at(-1), Math.max(...rows));
  return context.messages.briefing.cells(first.file, first.sheet, from === to ? from : `${from}:${to}`);
}

function linesIn(context: ArrangeContext, places: readonly Place[]): readonly string[] {
  const { briefing } = context.messages;
  const { source } = context.traced.story;
  const own = places.filter(({ file }) => file === undefined);
  return [
    ...(own.length === 0 ? [] : [briefing.lines(joined(own))]),
    ...source.more.flatMap(({ file, name }) => {
      const there = places.filter((place) => place.file === file);
      return there.length === 0 ? [] : [briefing.linesIn(name, briefing.lines(joined(there)))];
    }),
  ];
}

/** A list of many places is longer than what it is behind. */
const mostSpans = 2;

/** Lines that follow each other are one stretch. */
function joined(places: readonly Place[]): readonly LineSpan[] {
  const ordered = places
    .map(({ line, endLine }): LineSpan => ({ from: line, to: endLine }))
    .toSorted((one, other) => one.from - other.from);
  const spans: LineSpan[] = [];
  for (const span of ordered) {
    const last = spans.at(-1);
    if (last === undefined || span.from > last.to + 1) spans.push(span);
    else spans.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) });
  }
  const [first] = spans;
  return first === undefined || spans.length <= mostSpans
    ? spans
    : [{ from: first.from, to: Math.max(...spans.map(({ to }) => to)) }];
}
