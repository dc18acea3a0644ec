import type { PosterOf } from '../../model/poster.js';
import type { Composition } from '../composition.js';
import type { Sheet } from '../sheet.js';
import { typeSteps } from '../type-sizes.js';
import { column, nothing, space } from './block.js';
import { footer } from './footer.js';
import { kicker } from './frame.js';
import { question } from './question.js';
import { type Mark, markHeight, markStroke, questionMark } from './question-mark.js';
import type { Station } from './route.js';
import { text } from './text.js';

type QuestionsAndAnswers = PosterOf<'questions-and-answers'>;

/** The largest and the least bend of the mark, at a width of 1080: smaller it is no picture. */
const bends = { most: 58, least: 26 } as const;

/** How large the sentences of a wide answer are against the lead of the step: as large as the height allows. */
const shares = [1.25, 1.15, 1.05, 0.95, 0.88, 0.82];

/** The sentences of a wide answer one under the other, the first the largest, in a height in px. */
function answersBeside(sheet: Sheet, poster: QuestionsAndAnswers, width: number, height: number) {
  const { unit, sizes, paper } = sheet;
  const gap = 26 * unit;
  const at = (share: number) => {
    const rows = poster.answers.map((answer, index) => {
      const size = Math.max(34 * unit, sizes.lead * share * (index === 0 ? 1.18 : 1));
      const block = text(sheet, sheet.form === 'short' ? (answer.short ?? answer.text) : answer.text, {
        face: index === 0 ? 'headlineStrong' : 'headline',
        size,
        colour: paper.ink,
        width,
        leading: 1.32,
        manner: 'headline',
      });
      return { block, size };
    });
    const needed = rows.reduce((sum, { block }) => sum + block.height, gap * (rows.length + 1));
    return { rows, gap, fits: needed <= height };
  };
  const sets = shares.map(at);
  return sets.find(({ fits }) => fits) ?? at(shares.at(-1) ?? 1);
}

/**
 * In a wide picture the question stands in a field under its large mark; from the dot the route leads to the edge of
 * the field, where each sentence of the answer has its station.
 */
export function questionField(poster: QuestionsAndAnswers, sheet: Sheet): Composition {
  const { left, right, top, bottom, unit, paper, reversed, step } = sheet;
  const edge = Math.round(left + (right - left) * 0.43);
  const gap = 26 * unit;
  const foot = footer(sheet, poster, paper, { ruled: false, brief: true });
  const floor = Math.round(bottom - foot.height - 30 * unit);
  const thickness = 9 * unit;
  const end = floor - thickness - gap;

  const inside: Sheet = { ...sheet, bottom: end, paper: reversed };
  const width = edge - left - 36 * unit;
  // At the floor of type the kicker gives its height to the question.
  const above = step >= typeSteps - 1 ? nothing : kicker(sheet, poster, reversed, width);
  const asked = question(inside, poster, width, { share: 0.46, least: 34 });
  const markTop = top + (above.height === 0 ? 0 : above.height + gap);
  const room = end - asked.height - 1.4 * gap - markTop;
  const bend = Math.max(bends.least * unit, Math.min(bends.most * unit, room / (markHeight + 0.34)));
  const mark: Mark = { bend, stem: left + bend * (1 + markStroke / 2), colour: reversed.ink };
  const dot = markTop + bend * markHeight;
  const drawn = questionMark(mark, markTop, dot);

  const bodyLeft = edge + 46 * unit;
  const { rows } = answersBeside(sheet, poster, right - bodyLeft, end - top);
  const said = column(bodyLeft, top, end, [
    space(0, 0.5),
    ...rows.flatMap(({ block }, index) => (index === 0 ? [block] : [space(gap, 1), block])),
    space(0, 0.5),
  ]);
  const line = { radius: 0, width: thickness };
  return {
    ground: paper.ground,
    fields: [{ x: 0, y: 0, width: edge, height: floor, colour: reversed.ground }],
    routes: [
      {
        ...line,
        corners: [
          [-20, floor - thickness / 2],
          [sheet.width + 20, floor - thickness / 2],
        ],
        colour: reversed.ground,
      },
      drawn.route,
      {
        ...line,
        corners: [
          [mark.stem, dot],
          [edge, dot],
        ],
        colour: reversed.ink,
      },
    ],
    stations: [
      drawn.station,
      ...rows.map(
        ({ block, size }, index): Station => ({
          x: edge,
          y: (said.placed.find((placed) => placed.block === block)?.y ?? 0) + size / 2,
          radius: (index === 0 ? 22 : 17) * unit,
          colour: reversed.ground,
          fill: paper.ground,
          stroke: (index === 0 ? 8 : 7) * unit,
        }),
      ),
    ],
    placed: [
      { block: above, x: left, y: top },
      { block: asked, x: left, y: end - asked.height },
      ...said.placed,
      { block: foot, x: left, y: bottom - foot.height },
    ],
    overflow:
      said.overflow +
      asked.overflow +
      foot.overflow +
      Math.max(0, bends.least * unit - room / (markHeight + 0.34)) * markHeight,
  };
}
