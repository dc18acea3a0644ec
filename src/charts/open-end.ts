import type { OpenEnd } from './chart.js';

/** Shares of the height of the mark it follows: the air before each dash, and its length; they fade away. */
const dashes = {
  edges: [
    [0, 0.24],
    [0.08, 0.14],
    [0.08, 0.06],
  ],
  line: [
    [0.12, 0.14],
    [0.09, 0.14],
    [0.09, 0.14],
  ],
} as const;
/** How far the edges of a bar run inside it, so that their strokes are no higher than the bar. */
const inside = 0.05;

/** How the sign is drawn: a bar whose edges go on and never close, or a line that goes on. */
type Form = keyof typeof dashes;

/** How much room the sign takes behind a mark of this height, in px. */
export function openEndWidth(height: number, form: Form = 'line'): number {
  return dashes[form].reduce((sum, [air, length]) => sum + air + length, 0) * height;
}

/**
 * The sign that a figure goes on: what ends at `x` runs on in dashes, as high as the mark and never filled, for nothing
 * says how far. The edges of a bar stay open; of what is drawn along a line the line goes on.
 */
export function openEnd(figure: string, x: number, y: number, height: number, form: Form = 'line'): OpenEnd {
  const levels = form === 'edges' ? [y + inside * height, y + (1 - inside) * height] : [y + height / 2];
  let end = x;
  const pieces = dashes[form].map(([air, length]) => {
    const from = end + air * height;
    end = from + length * height;
    return { from, to: end };
  });
  const path = levels
    .flatMap((level) =>
      pieces.map(({ from, to }) => `M${round(from)},${round(level)}L${round(to)},${round(level)}`),
    )
    .join('');
  const [first] = pieces;
  const left = first?.from ?? x;
  return { figure, path, box: { x: left, y, width: end - left, height } };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
