import { type Block, column, group, nothing, space, stack } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { largestTextThatFits } from '../../layout/largest-text-that-fits.js';
import { affiliationText, kicker } from '../../layout/masthead.js';
import { leaving, type Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { inSmallestType } from '../../layout/smallest-type.js';
import { text } from '../../layout/text.js';
import { typeSteps } from '../../layout/type-sizes.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import { question } from './question.js';
import { questionField } from './question-field.js';
import { type Mark, markHeight, markStroke, questionMark } from './question-mark.js';

type QuestionsAndAnswers = Poster<Content>;

/** Radius of the bend of the question mark, at a width of 1080. */
const bends = { wide: 50, square: 60, portrait: 78, story: 80 } as const;

/** The question mark and where it leaves the words to stand. Lengths in px. */
function markOf({ shape, unit, left, paper }: Sheet): Mark & { readonly bodyLeft: number } {
  const bend = bends[shape] * unit;
  return {
    bend,
    stem: left + bend * (1 + markStroke / 2),
    colour: paper.accent,
    bodyLeft: left + bend * (2 + markStroke) + 48 * unit,
  };
}

/** How much of the height the question may take: in a tall picture no more than its mark, the rest is the answer's. */
const roomOfQuestion = { wide: 0.36, square: 0.36, portrait: 0.3, story: 0.3 } as const;

/** The sentences of the answer: the first says it all and is set larger. */
function answers(sheet: Sheet, poster: QuestionsAndAnswers, width: number, larger: number): readonly Block[] {
  const { sizes, paper } = sheet;
  return poster.content.answers.map((answer, index) =>
    text(sheet, answer, {
      face: index === 0 ? 'headline' : 'text',
      size: index === 0 ? sizes.text * larger : sizes.text,
      colour: paper.ink,
      width,
      leading: 1.36,
      // Sentences of one or two lines: a last word alone is no line.
      manner: 'headline',
    }),
  );
}

function ring({ unit, paper }: Sheet, x: number, y: number, filled = false): Station {
  const colour = paper.accent;
  return { x, y, radius: 16 * unit, colour, fill: filled ? colour : paper.ground, stroke: 6 * unit };
}

/** The route leads down from the dot to who answers, and through the sentences of the answer. */
function downwards(poster: QuestionsAndAnswers, sheet: Sheet, share: number): Composition {
  const { left, right, top, bottom, unit, sizes, paper } = sheet;
  const mark = markOf(sheet);
  const width = right - mark.bodyLeft;
  const larger = 1.16;
  const above = kicker(sheet, poster, paper, right - left);
  const asked = question(sheet, poster, width, { share: roomOfQuestion[sheet.shape], least: 38 });
  const least = mark.bend * (markHeight + 0.9);
  const opening = group([{ block: asked, x: 0, y: 0 }], undefined, Math.max(asked.height, least));
  const name = text(sheet, poster.content.answerer, {
    face: 'headline',
    size: sizes.lead,
    colour: paper.accent,
    width,
    leading: 1.3,
  });
  const affiliation =
    poster.content.affiliation === undefined
      ? nothing
      : affiliationText(sheet, poster.content.affiliation, paper.secondary, width);
  const who = stack([name, affiliation], sizes.text * 0.4);
  const said = answers(sheet, poster, width, larger);
  const foot = footer(sheet, poster, paper, { named: true, ruled: false });
  // Small type stands closer; in a square all does.
  const close = sheet.shape === 'square' ? 1 : 1 - 0.05 * sheet.step;
  const gap =
    { wide: 24, square: 28, portrait: 40, story: 44 }[sheet.shape] * (share > 1 ? 1.3 : 1) * close * unit;
  const parts = column(mark.bodyLeft, top, bottom, [
    above,
    space(sizes.kicker * 0.9, 0.2),
    opening,
    space(gap, 0.7),
    who,
    ...said.flatMap((block) => [space(gap, 0.5), block]),
    space(gap * 2.4, 0.5),
    foot,
  ]);
  const levelOf = (block: Block) => parts.placed.find((placed) => placed.block === block)?.y ?? 0;
  const end = levelOf(foot) - gap * 1.1;
  const dot = levelOf(opening) + mark.bend * markHeight;
  const drawn = questionMark(mark, levelOf(opening), dot);
  return {
    ground: paper.ground,
    routes: [
      drawn.route,
      {
        corners: [[mark.stem, dot], [mark.stem, end], ...leaving(sheet, end)],
        radius: 40 * unit,
        width: 8 * unit,
        colour: paper.accent,
      },
    ],
    stations: [
      drawn.station,
      ring(sheet, mark.stem, levelOf(who) + sizes.lead / 2, true),
      ...said.map((block, index) =>
        ring(sheet, mark.stem, levelOf(block) + (sizes.text * (index === 0 ? larger : 1)) / 2),
      ),
    ],
    placed: parts.placed.map((placed) =>
      placed.block === above || placed.block === foot ? { ...placed, x: left } : placed,
    ),
    overflow: parts.overflow,
  };
}

/** Under a long question the route leads from the dot to the right: who answers stands under the dot, the sentences side by side. */
function sidewards(poster: QuestionsAndAnswers, sheet: Sheet): Composition {
  const { left, right, top, bottom, unit, sizes, paper } = sheet;
  const mark = markOf(sheet);
  const width = right - mark.bodyLeft;
  const head = stack(
    // At the floor of type the kicker gives its height to the answer.
    [
      sheet.step >= typeSteps - 1 ? nothing : kicker(sheet, poster, paper, width),
      question(sheet, poster, width),
    ],
    sizes.kicker * 0.7,
  );
  const gutter = 40 * unit;
  const cell = (width - (poster.content.answers.length - 1) * gutter) / poster.content.answers.length;
  const said = answers(sheet, poster, cell, 1);
  const name = text(sheet, poster.content.answerer, {
    face: 'headline',
    size: sizes.text,
    colour: paper.accent,
    width: mark.bodyLeft - left - 16 * unit,
    leading: 1.24,
  });
  const drop = 36 * unit;
  // The name stands under the dot, without its office, for which there is no height; one too long for that place
  // stands in the foot.
  const named = name.overflow === 0 && (name.lineWidths ?? []).length <= 2;
  const foot = footer(sheet, poster, paper, { named });
  const x = (index: number) => mark.bodyLeft + index * (cell + gutter);
  const reply = group([
    ...(named ? [{ block: name, x: 0, y: drop }] : []),
    ...said.map((block, index) => ({ block, x: x(index) - left, y: drop })),
  ]);
  const gap = 30 * unit;
  const parts = column(left, top, bottom, [
    group(
      [{ block: head, x: mark.bodyLeft - left, y: 0 }],
      undefined,
      Math.max(head.height, mark.bend * markHeight),
    ),
    space(gap, 0.6),
    reply,
    space(gap, 1),
    foot,
  ]);
  const line = parts.placed.find(({ block }) => block === reply)?.y ?? 0;
  // It sits on the line in its own proportions, however high the question is.
  const drawn = questionMark(mark, line - mark.bend * markHeight, line);
  return {
    ground: paper.ground,
    routes: [
      drawn.route,
      {
        corners: [
          [mark.stem, line],
          [sheet.width + 20, line],
        ],
        radius: 0,
        width: 8 * unit,
        colour: paper.accent,
      },
    ],
    stations: [drawn.station, ...said.map((_, index) => ring(sheet, x(index) + 16 * unit, line))],
    placed: parts.placed,
    overflow: parts.overflow,
  };
}

/**
 * A conversation: a large question mark asks, and from its dot the route leads to the answer. In a wide picture the
 * question has a field of its own, unless it is too long for it even in the smallest type.
 */
export const compose: Compose<Content> = (poster, sheet) => {
  if (sheet.shape !== 'wide')
    return largestTextThatFits(poster, sheet, (larger, share) => downwards(poster, larger, share));
  const inField = questionField(poster, inSmallestType(sheet)).overflow <= 0.5;
  return inField ? questionField(poster, sheet) : sidewards(poster, sheet);
};
