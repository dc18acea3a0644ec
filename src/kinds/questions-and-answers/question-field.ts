import { type Block, type Column, column, nothing, space } from '../../layout/block.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { kicker } from '../../layout/masthead.js';
import type { Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import { typeSteps } from '../../layout/type-sizes.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import { question } from './question.js';
import { type Mark, markHeight, markStroke, questionMark } from './question-mark.js';

type QuestionsAndAnswers = Poster<Content>;

/** The largest and the least bend of the mark, at a width of 1080: smaller it is no picture. */
const bends = { most: 58, least: 26 } as const;

/** How large the sentences of a wide answer are against the lead of the step: as large as the height allows. */
const shares = [1.25, 1.15, 1.05, 0.95, 0.88, 0.82];

/** The sentences of a wide answer one under the other, the first the largest, in a height in px. */
function answersBeside(sheet: Sheet, poster: QuestionsAndAnswers, width: number, height: number) {
  const { unit, sizes, paper } = sheet;
  const gap = 26 * unit;
  const at = (share: number) => {
    const rows = poster.content.answers.map((answer, index) => {
      const size = Math.max(34 * unit, sizes.lead * share * (index === 0 ? 1.18 : 1));
      const block = text(sheet, answer, {
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
  const largest = Math.max(bends.least * unit, Math.min(bends.most * unit, room / (markHeight + 0.34)));
  const dotAt = (bend: number) => markTop + bend * markHeight;

  const bodyLeft = edge + 46 * unit;
  const { rows } = answersBeside(sheet, poster, right - bodyLeft, end - top);
  const { said, level: dot } = answersAt(
    rows,
    { x: bodyLeft, top, bottom: end, gap },
    { highest: dotAt(bends.least * unit), lowest: dotAt(largest) },
  );
  const bend = (dot - markTop) / markHeight;
  const mark: Mark = { bend, stem: left + bend * (1 + markStroke / 2), colour: reversed.ink };
  const drawn = questionMark(mark, markTop, dot);
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
          y: topOf(said, block) + size / 2,
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

interface Answer {
  readonly block: Block;
  readonly size: number;
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
}

/**
 * The sentences one under the other, spread alike but for one whose station stands where the dot of the mark can: there
 * the route from the question arrives. Where none can, the mark is as large as it goes.
 */
function answersAt(
  rows: readonly Answer[],
  { x, top, bottom, gap }: Place,
  { highest, lowest }: { readonly highest: number; readonly lowest: number },
): { readonly said: Column; readonly level: number } {
  const spread = (some: readonly Answer[]) =>
    some.flatMap(({ block }, index) => (index === 0 ? [block] : [space(gap, 1), block]));
  const alike = column(x, top, bottom, [space(0, 0.5), ...spread(rows), space(0, 0.5)]);
  const ways = rows.map(({ block, size }, index) => {
    const own = topOf(alike, block) + size / 2;
    const level = Math.max(highest, Math.min(lowest, own));
    const [over, under] = [rows.slice(0, index), rows.slice(index + 1)];
    const y = level - size / 2;
    const first = column(x, top, y, over.length === 0 ? [] : [space(0, 0.5), ...spread(over), space(gap, 1)]);
    const rest = column(x, y, bottom, [
      block,
      ...(under.length === 0 ? [] : [space(gap, 1), ...spread(under)]),
      space(0, 0.5),
    ]);
    const placed = [...first.placed, ...rest.placed];
    const said: Column = { placed, overflow: first.overflow + rest.overflow, end: rest.end };
    return { said, level, away: Math.abs(level - own) };
  });
  const [nearest] = ways
    .filter(({ said }) => said.overflow <= 0.5)
    .toSorted((one, other) => one.away - other.away || other.level - one.level);
  return nearest ?? { said: alike, level: lowest };
}

function topOf({ placed }: Column, block: Block): number {
  return placed.find((each) => each.block === block)?.y ?? 0;
}
