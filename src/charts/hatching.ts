import { line } from 'd3-shape';
import type { Box, Mark } from './chart.js';

/** Lines so close that they read as a tone, as a share of the side of a square as large as the chart. */
const pitchShare = 1 / 40;

/** The hatching of all marks of a chart that are only possible, as one path in px. */
export function hatchMarks(marks: readonly Mark[], chart: Box): string {
  const pitch = Math.sqrt(chart.width * chart.height) * pitchShare;
  return marks.flatMap(({ kind, box }) => (kind === 'hatched' ? [hatching(box, pitch)] : [])).join('');
}

/**
 * Diagonal lines that fill a box, as one path in px: rising to the right at 45°, `pitch` px apart along x, cut at
 * the edges of the box so that nothing has to be clipped. The lines of neighbouring boxes join.
 */
function hatching(box: Box, pitch: number): string {
  const { x, y, width, height } = box;
  if (width <= 0 || height <= 0) return '';
  const draw = line().digits(2);
  const [right, foot] = [x + width, y + height];
  // A line is all points of one x + y; lines are counted from the origin, not from the box, so that they join.
  const first = Math.floor((x + y) / pitch) + 1;
  const last = Math.ceil((right + foot) / pitch) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * pitch)
    .map((sum) =>
      draw([
        [Math.max(x, sum - foot), Math.min(foot, sum - x)],
        [Math.min(right, sum - y), Math.max(y, sum - right)],
      ]),
    )
    .join('');
}
