import { sum } from 'd3-array';
import type { ChartFigure } from './chart.js';
import { extentOf } from './notation.js';

/** A reader counts so many signs, and half as many again where a number leaves no choice. */
const comfortable = 40;
const most = 60;
/** Fewer signs than this are no picture of a number. */
const fewest = 8;

/**
 * How many things one sign may stand for, from the most signs to the fewest: those of 1, 2, 5, 10, 20, 50 … with which
 * eight to about forty signs draw all of the figures whole. A sign is never cut: half a laboratory is none. Empty where
 * no such number exists; where all of them draw too few signs, the one that draws most.
 */
export function roundSigns(figures: readonly ChartFigure[]): readonly number[] {
  const ends = figures.flatMap((figure) => {
    const { solid, possible } = extentOf(figure);
    return [solid, possible];
  });
  const total = sum(figures, (figure) => extentOf(figure).possible);
  const whole = (sign: number) =>
    ends.every((end) => Math.abs(end - Math.round(end / sign) * sign) <= 1e-9 * end);
  const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);
  const candidates = powers.flatMap((power) => [power, 2 * power, 5 * power]).filter(whole);
  const within = (limit: number) => candidates.filter((sign) => total / sign <= limit);
  const [first, ...coarser] = within(comfortable).length > 0 ? within(comfortable) : within(most);
  if (first === undefined) return [];
  return [first, ...coarser.filter((sign) => total / sign >= fewest)];
}
