import type { NativeBox } from '../../model/native-chart.js';
import type { Plot } from '../plot.js';
import { middleOf, type PlotLabels } from './labels-of-plot.js';

/** How much of a lone row its bars take. */
const filled = 0.62;

export interface RowFrame {
  /** The places from top to bottom. */
  readonly order: readonly number[];
  /** How thick one bar is, in px. */
  readonly thickness: number;
  /** From one row to the next, in px. */
  readonly pitch: number;
  readonly plot: NativeBox;
}

/** The rows of a plot whose bars lie, read off where its places are named. */
export function rowFrame(
  { scale, pieces }: Plot,
  { places }: PlotLabels,
  bars: number,
): RowFrame | undefined {
  const first = pieces.find((piece) => piece.kind === 'bar');
  const rows = places
    .flatMap((label) => (label.place === undefined ? [] : [{ place: label.place, y: middleOf(label)[1] }]))
    .toSorted((one, other) => one.y - other.y);
  const [top, foot] = [rows[0], rows.at(-1)];
  if (scale === undefined || first?.kind !== 'bar' || top === undefined || foot === undefined)
    return undefined;
  const thickness = first.box.height;
  const pitch = rows.length > 1 ? (foot.y - top.y) / (rows.length - 1) : (bars * thickness) / filled;
  return {
    order: rows.map(({ place }) => place),
    thickness,
    pitch,
    plot: {
      x: Math.min(scale.start, scale.end),
      y: top.y - pitch / 2,
      width: Math.abs(scale.end - scale.start),
      height: rows.length * pitch,
    },
  };
}
