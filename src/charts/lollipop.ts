import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { DrawChart } from './chart.js';
import { hatchMarks } from './hatching.js';
import { marksAlong } from './marks-along.js';
import { mustSay } from './must-say.js';
import { extentOf, statedNumbers } from './notation.js';
import { openEndWidth } from './open-end.js';
import { rank } from './rank.js';
import { refuseAxis } from './refuse.js';

/** Shares of the height of a row, which is so much of the height of the box. */
const gap = 0.2;
const dotShare = 0.22;
const stemShare = 0.1;

/**
 * Dots on stems from nought, the largest on top: the lighter form of bars, for a comparison of few figures. A dot
 * stands at each number stated; it is hollow where that number is not certain (about, nearly, the end of a range).
 */
export const lollipop: DrawChart = (figures, box) => {
  const refusal = refuseAxis(figures, box);
  if (refusal !== undefined) return refusal;
  const bands = rank(figures, box, gap);
  // A dot is never wider than a tenth of the axis, or it hides what it shows.
  const radius = Math.min((bands[0]?.height ?? 0) * dotShare, box.width / 20);
  const stem = (radius * stemShare) / dotShare;
  const says = mustSay(figures);
  const [start, end] = [
    box.x + radius,
    box.x + box.width - radius - (says.open ? openEndWidth(2 * radius) : 0),
  ];
  const to = max(figures, (figure) => extentOf(figure).possible) || 1;
  const scale = scaleLinear([0, to], [start, end]);
  const drawn = bands.map(({ figure, y, height }) => {
    const middle = y + height / 2;
    const along = marksAlong(figure, {
      at: scale,
      y: middle - stem / 2,
      height: stem,
      open: { clear: radius, height: 2 * radius },
    });
    const { solid } = extentOf(figure);
    const dots = statedNumbers(figure).map((number) => ({
      figure: figure.id,
      x: scale(number),
      y: middle,
      radius,
      filled: number <= solid,
    }));
    return { figure: figure.id, y, height, ...along, dots };
  });
  const marks = drawn.flatMap((one) => one.marks);
  return {
    drawnIn: 'stems',
    partsOfWhole: false,
    box,
    rows: drawn.map((row) => ({
      figure: row.figure,
      box: { x: box.x, y: row.y, width: box.width, height: row.height },
      end: Math.max(row.end, ...row.dots.map(({ x }) => x + radius)),
    })),
    marks,
    hatching: hatchMarks(marks, box),
    dots: drawn.flatMap(({ dots }) => dots),
    openEnds: drawn.flatMap(({ openEnds }) => openEnds),
    ground: [],
    axis: { from: 0, to, start, end },
    says,
  };
};
