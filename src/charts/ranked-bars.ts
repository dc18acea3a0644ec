import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { DrawChart } from './chart.js';
import { hatchMarks } from './hatching.js';
import { marksAlong } from './marks-along.js';
import { mustSay } from './must-say.js';
import { extentOf } from './notation.js';
import { openEndWidth } from './open-end.js';
import { rank } from './rank.js';
import { refuseAxis } from './refuse.js';

/** The space between two bars, as a share of a bar with its space. */
const gap = 0.38;

/**
 * Bars from nought, the largest on top. The longest reaches the right edge, less the room an open end takes.
 *
 * @example rankedBars([parks, laboratories], { x: 0, y: 0, width: 800, height: 300 })
 */
export const rankedBars: DrawChart = (figures, box) => {
  const refusal = refuseAxis(figures, box);
  if (refusal !== undefined) return refusal;
  const bands = rank(figures, box, gap);
  const height = bands[0]?.height ?? 0;
  const says = mustSay(figures);
  // On bars thicker than they are long the sign of an open end would eat the axis.
  const open = { height: Math.min(height, box.width / 12), clear: 0, form: 'edges' } as const;
  const end = box.x + box.width - (says.open ? openEndWidth(open.height, open.form) : 0);
  const to = max(figures, (figure) => extentOf(figure).possible) || 1;
  const scale = scaleLinear([0, to], [box.x, end]);
  const drawn = bands.map(({ figure, y }) => ({
    figure: figure.id,
    y,
    ...marksAlong(figure, { at: scale, y, height, open }),
  }));
  const marks = drawn.flatMap((one) => one.marks);
  return {
    drawnIn: 'bars',
    partsOfWhole: false,
    box,
    rows: drawn.map(({ figure, y, end }) => ({
      figure,
      box: { x: box.x, y, width: box.width, height },
      end,
    })),
    marks,
    hatching: hatchMarks(marks, box),
    dots: [],
    openEnds: drawn.flatMap(({ openEnds }) => openEnds),
    ground: [],
    axis: { from: 0, to, start: box.x, end },
    says,
  };
};
