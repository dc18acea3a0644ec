import type { SeriesForm } from '../model/series.js';
import { isShare } from '../text/unit-kinds.js';
import type { PlotData, PlotValue } from './plot.js';

/** What reads well: lines in one plot, columns, slopes, bars and pairs, numbers that are drawn, rows of several bars. */
const most = { lines: 5, columns: 14, slopes: 8, bars: 15, cells: 24, rows: 5 } as const;

/**
 * The forms that suit data, the best first; the last is the table, which suits all. Whoever draws takes the first that
 * is not refused.
 *
 * @param wanted the form the author asks for: it comes first
 */
export function chooseForms(data: PlotData, wanted?: SeriesForm): readonly SeriesForm[] {
  const suited = data.axis === 'time' ? overTime(data) : byCategory(data);
  return [...new Set([...(wanted === undefined ? [] : [wanted]), ...suited, 'data-table' as const])];
}

function overTime(data: PlotData): readonly SeriesForm[] {
  const [lines, places] = [data.lines.length, data.places.length];
  if (places < 2) return byCategory(data);
  if (places === 2) return twoDates(data);
  const asLines: readonly SeriesForm[] =
    lines > most.lines || crossTooOften(data)
      ? ['small-multiples', 'line']
      : lines === 1 && places <= most.columns && (!isShare(data.unit) || hasRanges(data))
        ? ['columns', 'line']
        : lines === 1
          ? ['line', 'columns']
          : ['line', 'small-multiples'];
  if (isWhole(data)) {
    const stacks: readonly SeriesForm[] = isShare(data.unit)
      ? places <= most.rows
        ? ['share-bars', 'stacked-area']
        : ['stacked-area', 'share-bars']
      : ['stacked-area', 'stacked-bars'];
    return [...stacks, ...asLines];
  }
  return asLines;
}

function twoDates(data: PlotData): readonly SeriesForm[] {
  const lines = data.lines.length;
  if (lines === 1) return ['columns', 'slope', 'grouped-bars'];
  const compared: readonly SeriesForm[] = lines <= most.slopes ? ['slope', 'dumbbell'] : ['dumbbell'];
  return isWhole(data) ? ['share-bars', 'stacked-bars', ...compared] : compared;
}

function byCategory(data: PlotData): readonly SeriesForm[] {
  const [lines, places] = [data.lines.length, data.places.length];
  const cells = lines * places;
  if (isWhole(data)) return [isShare(data.unit) ? 'share-bars' : 'stacked-bars', 'data-table'];
  if (lines > 3 || (lines > 1 && cells > most.cells)) {
    return lines === 2 && places <= most.bars ? ['dumbbell', 'data-table'] : ['data-table'];
  }
  if (isNegative(data)) return ['diverging-bars'];
  if (lines === 1) return hasRanges(data) ? ['dumbbell', 'grouped-bars'] : ['grouped-bars'];
  return lines === 2 && places > most.rows ? ['dumbbell', 'grouped-bars'] : ['grouped-bars', 'dumbbell'];
}

function valuesOf(data: PlotData): readonly (PlotValue | undefined)[] {
  return data.lines.flatMap(({ values }) => values);
}

/** Whether the lines can be drawn as parts of one whole at all; whether they make it up is for each form to say. */
function isWhole(data: PlotData): boolean {
  return (
    data.whole !== undefined &&
    data.lines.length > 1 &&
    !isNegative(data) &&
    valuesOf(data).every((one) => one?.qualifier === 'exactly' && typeof one.value === 'number')
  );
}

function isNegative(data: PlotData): boolean {
  return valuesOf(data).some((one) => one !== undefined && midOf(one) < 0);
}

function hasRanges(data: PlotData): boolean {
  return valuesOf(data).some((one) => typeof one?.value === 'object');
}

/** Four or five lines of which one in three, at each step in time, changes places with another are a tangle. */
function crossTooOften({ lines, places }: PlotData): boolean {
  if (lines.length < 4) return false;
  let crossings = 0;
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      const leads = places.flatMap((_, place) => {
        const [a, b] = [one.values[place], other.values[place]];
        const lead = a === undefined || b === undefined ? 0 : Math.sign(midOf(a) - midOf(b));
        return lead === 0 ? [] : [lead];
      });
      crossings += leads.filter((lead, at) => at > 0 && lead !== leads[at - 1]).length;
    }
  });
  return crossings > (lines.length * (places.length - 1)) / 3;
}

function midOf({ value }: PlotValue): number {
  return typeof value === 'number' ? value : (value.from + value.to) / 2;
}
