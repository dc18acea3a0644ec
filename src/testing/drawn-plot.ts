import type { Box } from '../charts/chart.js';
import { type DrawPlot, isPlotRefusal, type Plot, type PlotData, type PlotPiece } from '../charts/plot.js';
import { plainRuler } from './plain-ruler.js';

const sheet: Box = { x: 20, y: 10, width: 900, height: 600 };

/** A plot on a sheet of a common size; a refusal is an error. */
export function drawnPlot(draw: DrawPlot, data: PlotData, box = sheet): Plot {
  const plot = draw(data, box, plainRuler(24));
  if (isPlotRefusal(plot)) throw new Error(plot.refused);
  return plot;
}

/** Why data are refused; undefined where they are drawn. */
export function plotRefusal(draw: DrawPlot, data: PlotData, box = sheet): string | undefined {
  const plot = draw(data, box, plainRuler(24));
  return isPlotRefusal(plot) ? plot.refused : undefined;
}

/** The pieces of one kind, back to front. */
export function piecesOf<Kind extends PlotPiece['kind']>({ pieces }: Plot, kind: Kind) {
  return pieces.filter((piece): piece is Extract<PlotPiece, { readonly kind: Kind }> => piece.kind === kind);
}

/** The texts of one role from top to bottom, and from left to right where they stand in one row. */
export function textsOf({ labels }: Plot, role: Plot['labels'][number]['role']): readonly string[] {
  return labels
    .filter((label) => label.role === role)
    .toSorted((one, other) => Math.round(one.box.y - other.box.y) || one.box.x - other.box.x)
    .map(({ text }) => text);
}
