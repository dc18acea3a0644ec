import type { Box } from './chart.js';
import type { PlotPoint } from './plot.js';

/** What floating point may differ by, in px. */
const slack = 1e-6;

/** Whether two boxes overlap, or come nearer than the air asked for along x and along y. */
export function overlap(
  one: Box,
  other: Box,
  air: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
) {
  return (
    one.x < other.x + other.width + air.x - slack &&
    other.x < one.x + one.width + air.x - slack &&
    one.y < other.y + other.height + air.y - slack &&
    other.y < one.y + one.height + air.y - slack
  );
}

/** Whether a box lies within another, floating point aside. */
export function isWithin(inner: Box, outer: Box): boolean {
  const allowed = slack * Math.max(1, outer.width, outer.height);
  return (
    inner.x >= outer.x - allowed &&
    inner.y >= outer.y - allowed &&
    inner.x + inner.width <= outer.x + outer.width + allowed &&
    inner.y + inner.height <= outer.y + outer.height + allowed
  );
}

/** The smallest box around points. */
export function boxAround(points: readonly PlotPoint[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether a straight line between two points runs through a box. */
export function crosses(box: Box, [x1, y1]: PlotPoint, [x2, y2]: PlotPoint): boolean {
  // The part of the line that lies within the box, as shares of its length, narrowed side by side.
  let [enters, leaves] = [0, 1];
  const sides = [
    [x2 - x1, box.x - x1, box.x + box.width - x1],
    [y2 - y1, box.y - y1, box.y + box.height - y1],
  ] as const;
  for (const [run, low, high] of sides) {
    if (run === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    enters = Math.max(enters, Math.min(low / run, high / run));
    leaves = Math.min(leaves, Math.max(low / run, high / run));
  }
  return enters <= leaves;
}
