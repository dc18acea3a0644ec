import { cumsum, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { DrawChart } from './chart.js';
import { hatchMarks } from './hatching.js';
import { marksAlong } from './marks-along.js';
import { mustSay } from './must-say.js';
import { extentOf, rankOf } from './notation.js';
import { openEndWidth } from './open-end.js';
import { refuseShare, whole } from './refuse-share.js';

/**
 * Parts of one whole as a bar from nought to a hundred, in the order given; what they leave stays open ground and is
 * said as the rest. Several parts must be exact: one that is not has no place to end, and the next none to begin.
 */
export const share: DrawChart = (figures, box) => {
  const refusal = refuseShare(figures, box);
  if (refusal !== undefined) return refusal;
  const exact = (figure: (typeof figures)[number]) => {
    const { solid, possible, open } = extentOf(figure);
    return solid === possible && !open;
  };
  const inexact = figures.find((figure) => !exact(figure));
  if (inexact !== undefined && figures.length > 1) return { refused: 'inexact-parts', figure: inexact.id };

  const scale = scaleLinear([0, whole], [box.x, box.x + box.width]);
  // The sign stands on the rest: it must not fill it.
  const openHeight = Math.min(box.height * 0.6, box.width / 25);
  const starts = cumsum([0, ...figures.map(rankOf)]);
  const drawn = figures.map((figure, index) => ({
    figure: figure.id,
    start: starts[index] ?? 0,
    ...marksAlong(figure, {
      at: (number) => scale((starts[index] ?? 0) + number),
      y: box.y,
      height: box.height,
      open: { height: openHeight, clear: 0 },
      limit: whole,
    }),
  }));
  const filled = Math.max(
    ...drawn.flatMap(({ marks }) => marks.map(({ box: { x, width } }) => x + width)),
    box.x,
  );
  const right = box.x + box.width;
  if (drawn.some(({ openEnds }) => openEnds.length > 0) && filled + openEndWidth(openHeight) > right) {
    return { refused: 'more-than-the-whole', figure: figures[0]?.id ?? '' };
  }
  const rest = whole - sum(figures, rankOf);
  const [only] = figures;
  const marks = drawn.flatMap((one) => one.marks);
  return {
    form: 'share',
    box,
    rows: drawn.map(({ figure, start, end }) => ({
      figure,
      box: { ...box, x: scale(start), width: Math.max(0, end - scale(start)) },
      end,
    })),
    marks,
    hatching: hatchMarks(marks, box),
    dots: [],
    openEnds: drawn.flatMap(({ openEnds }) => openEnds),
    ground: filled < right ? [{ ...box, x: filled, width: right - filled }] : [],
    axis: { from: 0, to: whole, start: box.x, end: right },
    says: {
      ...mustSay(figures),
      whole: only?.partOf ?? '',
      ...(inexact === undefined ? { rest: Math.max(0, Number(rest.toFixed(9))) } : {}),
    },
  };
};
