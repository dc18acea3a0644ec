import { countAlike } from '../text/unit-kinds.js';
import type { Box, ChartFigure, Refusal } from './chart.js';
import { statedNumbers } from './notation.js';

/** Why figures cannot stand on one axis in a box; undefined when they can. */
export function refuseAxis(figures: readonly ChartFigure[], box: Box): Refusal | undefined {
  const [first] = figures;
  if (first === undefined) return { refused: 'nothing-to-draw' };
  if (!(box.width > 0 && box.height > 0)) return { refused: 'box-too-small' };
  const negative = figures.find((figure) => statedNumbers(figure).some((number) => !(number >= 0)));
  if (negative !== undefined) return { refused: 'negative', figure: negative.id };
  if (figures.length === 1) return undefined;
  const unlike = figures.find((figure) => !standTogether(first, figure));
  return unlike === undefined ? undefined : { refused: 'unlike-things', figure: unlike.id };
}

/** Whether the story puts two figures on one scale, and their units count alike. */
export function standTogether(one: ChartFigure, other: ChartFigure): boolean {
  return one.scale !== undefined && one.scale === other.scale && countAlike(one.unit, other.unit);
}
