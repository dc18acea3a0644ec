import type { PlotData, PlotPiece, PlotPoint } from './plot.js';
import { isCertain, type PlacedValue, statedNumber } from './plot-values.js';

export type Dot = Extract<PlotPiece, { readonly kind: 'dot' }>;
export type Stroke = Extract<PlotPiece, { readonly kind: 'stroke' }>;

/** Values of a line that follow each other without a gap. */
function runsOf(data: PlotData, line: number): readonly (readonly PlacedValue[])[] {
  const runs: PlacedValue[][] = [[]];
  data.lines[line]?.values.forEach((value, place) => {
    if (value === undefined) runs.push([]);
    else runs.at(-1)?.push({ line, place, value });
  });
  return runs.filter((run) => run.length > 0);
}

/** The course of a line: a stroke for each run of values, dashed from the last that is counted to what is expected. */
export function strokesOf(
  data: PlotData,
  line: number,
  at: (place: number, value: number) => PlotPoint,
): readonly Stroke[] {
  const stroke = (run: readonly PlacedValue[], dashed: boolean): readonly Stroke[] =>
    run.length < 2
      ? []
      : [
          {
            kind: 'stroke',
            line,
            places: run.map(({ place }) => place),
            points: run.map(({ place, value }) => at(place, statedNumber(value))),
            dashed,
          },
        ];
  return runsOf(data, line).flatMap((run) => {
    const first = run.findIndex(({ place }) => data.places[place]?.expected === true);
    if (first === -1) return stroke(run, false);
    return [...stroke(run.slice(0, first), false), ...stroke(run.slice(Math.max(0, first - 1)), true)];
  });
}

/** The dots of a line: where a value has no neighbour, is not certain, or is asked for. */
export function dotsOf(
  data: PlotData,
  line: number,
  at: (place: number, value: number) => PlotPoint,
  { radius, asked }: { readonly radius: number; readonly asked: ReadonlySet<number> },
): readonly Dot[] {
  return runsOf(data, line).flatMap((run) =>
    run.flatMap((placed): readonly Dot[] => {
      const { place, value } = placed;
      const isNeeded = run.length === 1 || value.qualifier !== 'exactly' || asked.has(place);
      if (!isNeeded) return [];
      const [x, y] = at(place, statedNumber(value));
      return [{ kind: 'dot', line, place, x, y, radius, filled: isCertain(data, placed) }];
    }),
  );
}
