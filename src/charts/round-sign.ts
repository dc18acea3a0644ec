import { sum } from 'd3-array';
import type { ChartFigure } from './chart.js';
import { extentOf } from './notation.js';

/** A reader counts so many signs, and half as many again where a number leaves no choice. */
const comfortable = 40;
const most = 60;

/**
 * How many things one sign stands for: the smallest of 1, 2, 5, 10, 20, 50 … with which about forty signs draw all of
 * the figures whole. A sign is never cut: half a laboratory is none. Undefined where no such number exists.
 */
export function roundSign(figures: readonly ChartFigure[]): number | undefined {
  const ends = figures.flatMap((figure) => {
    const { solid, possible } = extentOf(figure);
    return [solid, possible];
  });
  const total = sum(figures, (figure) => extentOf(figure).possible);
  const whole = (sign: number) =>
    ends.every((end) => Math.abs(end - Math.round(end / sign) * sign) <= 1e-9 * end);
  const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);
  const candidates = powers.flatMap((power) => [power, 2 * power, 5 * power]).filter(whole);
  const within = (limit: number) => candidates.find((sign) => total / sign <= limit);
  return within(comfortable) ?? within(most);
}
