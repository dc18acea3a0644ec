import { sum } from 'd3-array';
import { isShare } from '../text/unit-kinds.js';
import type { Box, ChartFigure, Refusal } from './chart.js';
import { rankOf } from './notation.js';
import { refuseAxis } from './refuse.js';

/** Every share is drawn in hundredths of its whole: 两成 is 20. */
export const whole = 100;

/** Why figures cannot be drawn as parts of one whole; undefined when they can. */
export function refuseShare(figures: readonly ChartFigure[], box: Box): Refusal | undefined {
  const [first] = figures;
  const refusal = refuseAxis(
    figures.map((figure) => ({ ...figure, scale: 'one-whole' })),
    box,
  );
  if (refusal !== undefined || first === undefined) return refusal;
  const strange = figures.find(
    ({ unit, partOf }) => partOf === undefined || partOf !== first.partOf || !isShare(unit),
  );
  if (strange !== undefined) return { refused: 'no-whole', figure: strange.id };
  // Figures are rounded where they are printed: 33.3, 33.3 and 33.4 are a whole whatever their binary sum.
  if (sum(figures, rankOf) > whole + 1e-9) return { refused: 'more-than-the-whole' };
  return undefined;
}
