import { line as linePath } from 'd3-shape';
import { boxAround } from './boxes.js';
import type { PlotData, PlotPiece, PlotPoint, PlotScale } from './plot.js';
import { type PlacedValue, reachOf } from './plot-values.js';
import { scaled } from './value-scale.js';

export type Bar = Extract<PlotPiece, { readonly kind: 'bar' }>;
type OpenEnd = Extract<PlotPiece, { readonly kind: 'open-end' }>;

/** A bar of a value: its pieces, and how far all that is drawn of it reaches, in px along the scale. */
export interface DrawnBar {
  readonly bars: readonly Bar[];
  readonly openEnds: readonly OpenEnd[];
  readonly end: number;
}

/** Where a bar lies across its scale, and how long the sign of an open end may be. */
export interface BarBand {
  readonly at: number;
  readonly thickness: number;
  readonly sign: number;
}

/** The dashes of the sign of an open end, as shares of it; they fade away. */
const dashesAt = [
  [0.04, 0.42],
  [0.56, 0.8],
  [0.92, 1],
] as const;
/** Where the edges of a bar run, so that their strokes are no thicker than it. */
const edgesAt = [0.05, 0.95] as const;

/**
 * The bar of a value from nought along a scale, in the notation of the house: solid is certain, hatched is possible, a
 * chevron goes on, and what is expected is outlined.
 */
export function barOf(data: PlotData, placed: PlacedValue, scale: PlotScale, band: BarBand): DrawnBar {
  const { line, place, value } = placed;
  const { solid, possible, open } = reachOf(value) ?? { solid: 0, possible: 0, open: false };
  const expected = data.places[place]?.expected === true;
  // An outline says already that nothing of it is certain.
  const certain = expected && solid === 0 ? possible : solid;
  const piece = (certainty: Bar['certainty'], from: number, to: number): readonly Bar[] =>
    // A bar of nought has no length, but it is there.
    from === to && possible !== 0
      ? []
      : [{ kind: 'bar', line, place, certainty, from, to, box: boxOf(scale, band, from, to) }];
  const end = scaled(scale, possible);
  return {
    bars: [
      ...piece(expected ? 'expected' : 'solid', 0, certain),
      ...(possible === 0 ? [] : piece('hatched', certain, possible)),
    ],
    openEnds: open ? [openDashes({ line, place }, scale, band, end)] : [],
    end: open ? end + band.sign * Math.sign(scale.end - scale.start) : end,
  };
}

/** The box of a stretch of a scale. */
export function boxOf(
  scale: PlotScale,
  { at, thickness }: Pick<BarBand, 'at' | 'thickness'>,
  from: number,
  to: number,
) {
  const ends = [scaled(scale, from), scaled(scale, to)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return scale.along === 'x'
    ? { x: low, y: at, width: high - low, height: thickness }
    : { x: at, y: low, width: thickness, height: high - low };
}

/** The sign that a value goes on: the edges of its bar run on in dashes and never close, in the direction of the scale. */
function openDashes(
  of: { readonly line: number; readonly place: number },
  scale: PlotScale,
  { at, thickness, sign }: BarBand,
  end: number,
): OpenEnd {
  const forward = Math.sign(scale.end - scale.start);
  const point = (along: number, across: number): PlotPoint =>
    scale.along === 'x' ? [along, across] : [across, along];
  const strokes = edgesAt.flatMap((edge) =>
    dashesAt.map(([from, to]) =>
      [from, to].map((share) => point(end + forward * sign * share, at + thickness * edge)),
    ),
  );
  const path = strokes.map((points) => linePath().digits(2)(points.map(([x, y]) => [x, y])) ?? '').join('');
  return { kind: 'open-end', ...of, path, box: boxAround(strokes.flat()) };
}
