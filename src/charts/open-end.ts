import { line } from 'd3-shape';
import type { OpenEnd } from './chart.js';

/** Shares of the height of the mark it follows. */
const gap = 0.22;
const reach = 0.34;

/** How much room the sign takes behind a mark of this height, in px. */
export function openEndWidth(height: number): number {
  return (gap + reach) * height;
}

/** The sign that a figure goes on: a chevron as high as the mark that ends at `x`, clear of it. */
export function openEnd(figure: string, x: number, y: number, height: number): OpenEnd {
  const left = x + gap * height;
  const tip = left + reach * height;
  const path = line().digits(2)([
    [left, y],
    [tip, y + height / 2],
    [left, y + height],
  ]);
  return { figure, path: path ?? '', box: { x: left, y, width: tip - left, height } };
}
