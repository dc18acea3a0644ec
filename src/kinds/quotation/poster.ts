import { type Block, column, group, nothing, space, stack } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { hasEvenLines } from '../../layout/even-lines.js';
import { footer } from '../../layout/footer.js';
import { affiliationText, kicker } from '../../layout/masthead.js';
import { creditedFoot, pictureBlock } from '../../layout/picture.js';
import { closingRoute } from '../../layout/route.js';
import { baselineOf } from '../../layout/set-run.js';
import type { Sheet } from '../../layout/sheet.js';
import { largestText, text } from '../../layout/text.js';
import type { Content } from './content.js';

/** Sizes a quotation may take, at a width of 1080: the largest that fits is used. */
const quotationSizes = {
  wide: [96, 88, 80, 72, 66, 60, 54, 48, 44, 40],
  square: [150, 136, 124, 112, 100, 92, 84, 76, 68, 62, 56, 52],
  portrait: [172, 156, 142, 128, 116, 104, 96, 88, 80, 72, 66, 60, 56],
  story: [172, 156, 142, 128, 116, 104, 96, 88, 80, 72, 66, 60, 56],
} as const;

/**
 * The opening quotation mark of the language as a drawing, cut to its ink: “ as wide as is said, the upright 「 as high.
 *
 * @param extent of its longer side
 */
function mark(sheet: Sheet, extent: number, colour: string): Block {
  const face = sheet.faces.headlineStrong;
  const [character = '“'] = sheet.messages.quoted('');
  const ink = face.ink(character);
  const size = extent / Math.max(ink.right - ink.left, ink.top - ink.bottom);
  const width = (ink.right - ink.left) * size;
  const { family, weight } = face;
  const height = (ink.top - ink.bottom) * size;
  return {
    width,
    height,
    overflow: 0,
    itemsAt: (x, y) => [
      {
        kind: 'glyph',
        role: 'ornament',
        character,
        place: {
          x: x + -ink.left * size,
          y: y + (ink.top * size - baselineOf(face) * size),
          width,
          height: size,
        },
        colour,
        size,
        family,
        weight,
      },
    ],
  };
}

/** What is gained by even lines may cost so much of the height. */
const leastHeight = 0.5;

/** A mark grows by so much at most, and by such a share of what the words leave of the height. */
const mostGrown = 1.6;
const markOfSpare = 0.45;

/** The words themselves fill the sheet; the route leads from the edge to who said them. */
export const compose: Compose<Content> = (poster, sheet): Composition => {
  const { left, right, unit, sizes, paper } = sheet;
  const wide = sheet.shape === 'wide';
  const width = right - left;

  const leastSign = { wide: 128, square: 160, portrait: 232, story: 232 }[sheet.shape] * unit;
  const lowest = mark(sheet, leastSign, paper.accent);
  const head = kicker(sheet, poster, paper, width, true);
  const { picture } = poster.content;
  const foot = creditedFoot(
    sheet,
    footer(sheet, poster, paper, { named: true }),
    picture === undefined ? [] : [picture],
    { colour: paper.secondary },
  );

  const face = picture === undefined ? undefined : faceSize[sheet.shape] * unit;
  const second = sheet.column(2) - left;
  const nameLeft = face === undefined ? second : Math.max(second, face + faceGap * unit);
  const name = text(sheet, poster.content.speaker, {
    face: 'headline',
    size: sizes.lead,
    colour: paper.ink,
    width: width - nameLeft,
    leading: 1.3,
  });
  const affiliation =
    poster.content.affiliation === undefined
      ? nothing
      : affiliationText(sheet, poster.content.affiliation, paper.secondary, width - nameLeft);
  const words = stack([name, affiliation], sizes.text * 0.45);
  const speaker =
    picture === undefined || face === undefined
      ? group([{ block: words, x: nameLeft, y: 0 }])
      : group([
          { block: pictureBlock(sheet, picture, { width: face, height: face, round: true }), x: 0, y: 0 },
          { block: words, x: nameLeft, y: Math.max(0, (face - words.height) / 2) },
        ]);

  const textLeft = wide ? second : 0;
  const gap = { wide: 32, square: 40, portrait: 52, story: 52 }[sheet.shape] * unit;
  const room =
    sheet.bottom -
    sheet.top -
    foot.height -
    speaker.height -
    (wide ? head.height + 3 * gap : head.height + lowest.height + 4.6 * gap);
  const spoken = (size: number) =>
    text(sheet, poster.content.text, {
      face: 'headline',
      size: size * unit,
      colour: paper.ink,
      width: width - textLeft,
      leading: 1.4,
      manner: 'headline',
      emphasis: poster.content.emphasis,
      emphasisColour: paper.accent,
    });
  const candidates = quotationSizes[sheet.shape];
  const smallest = candidates[candidates.length - 1] ?? 40;
  const largest = largestText(candidates, room, spoken) ?? spoken(smallest);
  // A line much shorter than the others, as 是深化 alone, costs more than a size.
  const evener = candidates
    .map((size) => spoken(size))
    .find(
      (block) =>
        block.height <= room &&
        block.overflow === 0 &&
        block.height >= largest.height * leastHeight &&
        (block.strain ?? 0) <= (largest.strain ?? 0) &&
        hasEvenLines(block),
    );
  const said = hasEvenLines(largest) ? largest : (evener ?? largest);
  // What the words leave of the height goes to the mark before it goes to the air.
  const spare = wide ? 0 : Math.max(0, room - said.height) * markOfSpare;
  const sign = mark(
    sheet,
    Math.min(leastSign * mostGrown, leastSign * (1 + spare / lowest.height)),
    paper.accent,
  );
  const body = wide
    ? group([
        { block: sign, x: 0, y: 0 },
        { block: said, x: textLeft, y: 0 },
      ])
    : said;
  const parts = column(
    left,
    sheet.top,
    sheet.bottom,
    wide
      ? [head, space(gap, 1), body, space(gap, 1), speaker, space(gap, 0.3), foot]
      : [
          head,
          space(gap, 0.5),
          sign,
          space(gap, 0.35),
          body,
          space(gap * 1.4, 1),
          speaker,
          space(gap, 0.35),
          foot,
        ],
  );
  const topOf = (part: Block) => parts.placed.find(({ block }) => block === part)?.y ?? 0;
  const [top, end] = [topOf(speaker), topOf(foot)];
  const led =
    face === undefined
      ? routeTo(sheet, left + nameLeft - 34 * unit, top + sizes.lead / 2)
      : routeToFace(sheet, left - unit, top + face / 2);
  return {
    ground: paper.ground,
    ...led,
    routes: [...led.routes, ...closingRoute(sheet, end)],
    placed: parts.placed,
    overflow: parts.overflow,
  };
};

/** The route from the edge to a station before the name. */
function routeTo(
  { unit, paper }: Sheet,
  x: number,
  y: number,
): Pick<Composition, 'stations'> & Required<Pick<Composition, 'routes'>> {
  return {
    ...routeToFace({ unit, paper }, x, y),
    stations: [{ x, y, radius: 15 * unit, colour: paper.accent, fill: paper.accent, stroke: 6 * unit }],
  };
}

/** The route from the edge to where the portrait begins: who is seen is the station. */
function routeToFace(
  { unit, paper }: Pick<Sheet, 'unit' | 'paper'>,
  x: number,
  y: number,
): Required<Pick<Composition, 'routes'>> {
  return {
    routes: [
      {
        corners: [
          [-10, y],
          [x, y],
        ],
        radius: 0,
        width: 7 * unit,
        colour: paper.accent,
      },
    ],
  };
}

/** Across, at a width of 1080. */
const faceSize = { wide: 132, square: 176, portrait: 236, story: 250 } as const;
const faceGap = 34;
