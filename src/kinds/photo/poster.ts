import { type Block, column, group, nothing, space, stack } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { headline, kicker } from '../../layout/masthead.js';
import { creditedFoot, pictureBlock } from '../../layout/picture.js';
import type { Sheet } from '../../layout/sheet.js';
import { largestText, text } from '../../layout/text.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';

/** The headline, at a width of 1080: the largest that leaves the photograph its room. */
const headlineSizes = {
  wide: [68, 64, 60, 56, 52, 48, 44],
  square: [96, 90, 84, 78, 72, 66, 60, 56],
  portrait: [124, 116, 108, 100, 92, 84, 78, 72, 66, 60],
  story: [128, 120, 112, 104, 96, 88, 80, 72, 64],
} as const;

/** The part of the height the photograph has at least and at most. */
const band = { square: [0.34, 0.52], portrait: [0.36, 0.6], story: [0.36, 0.58] } as const;

/** Of the line along the photograph, at a width of 1080. */
const thickness = 8;

type Shown = Poster<Content>;

/** What the case is: where, its name, and what is said of it. */
function exampleOf(sheet: Sheet, { example }: Content, width: number): Block {
  if (example === undefined) return nothing;
  const { sizes, paper } = sheet;
  const size = sizes.text * 1.12;
  const place =
    example.place === undefined
      ? nothing
      : text(sheet, example.place, { face: 'textMedium', size, colour: paper.accent, width, leading: 1.3 });
  const besidePlace = place === nothing ? 0 : place.width + size * 0.6;
  const called = (room: number) =>
    text(sheet, example.name, {
      face: 'headlineStrong',
      size,
      colour: paper.ink,
      width: room,
      leading: 1.26,
      manner: 'headline',
    });
  // In one row where both have room in it.
  const inRow = called(Math.max(size, width - besidePlace));
  const isOneRow = inRow.overflow === 0 && (inRow.lineWidths ?? []).length <= 1;
  const title = isOneRow
    ? group([
        { block: place, x: 0, y: 0 },
        { block: inRow, x: besidePlace, y: 0 },
      ])
    : stack([place, called(width)], size * 0.3);
  const said = text(sheet, example.text, {
    face: 'text',
    size: sizes.text,
    colour: paper.ink,
    width,
    leading: 1.45,
  });
  return stack([title, said], sizes.text * 0.6);
}

/** The photograph at the head of the sheet from edge to edge, the words below it. */
function above(poster: Shown, sheet: Sheet, shape: keyof typeof band): Composition {
  const { left, right, unit, paper } = sheet;
  const { content, carousel } = poster;
  const width = right - left;
  const foot = creditedFoot(sheet, footer(sheet, poster, paper), [content.picture], {
    colour: paper.secondary,
  });
  const head = kicker(sheet, poster, paper, width);
  const example = exampleOf(sheet, content, width);
  const gap = { square: 26, portrait: 36, story: 42 }[shape] * unit;
  // A carousel begins with its own route.
  const top = carousel === undefined ? 0 : sheet.top;
  const whole = sheet.height - top;
  const [least, most] = band[shape].map((share) => whole * share) as [number, number];
  const fixed = head.height + example.height + foot.height + gap * (example === nothing ? 3.2 : 4.2);
  const room = sheet.bottom - top - least - fixed;
  const title = (size: number) => headline(sheet, poster, paper, width, size * unit);
  const sizes = headlineSizes[shape];
  const sentence = largestText(sizes, room, title) ?? title(sizes[sizes.length - 1] ?? 60);
  const high = Math.min(most, least + Math.max(0, room - sentence.height) * 0.8);
  const seam = top + high;
  const words = column(left, seam + gap * 1.3, sheet.bottom, [
    ...(head === nothing ? [] : [head, space(gap * 0.6, 0)]),
    sentence,
    ...(example === nothing ? [] : [space(gap, 0.4), example]),
    space(gap, 1),
    foot,
  ]);
  const y = seam + (thickness / 2) * unit;
  return {
    ground: paper.ground,
    routes: [
      {
        corners: [
          [-20, y],
          [sheet.width + 20, y],
        ],
        radius: 0,
        width: thickness * unit,
        colour: paper.accent,
      },
    ],
    placed: [
      { block: pictureBlock(sheet, content.picture, { width: sheet.width, height: high }), x: 0, y: top },
      ...words.placed,
    ],
    overflow: words.overflow,
  };
}

/** The words on the left, the photograph down the right side of the sheet. */
function beside(poster: Shown, sheet: Sheet): Composition {
  const { left, unit, paper } = sheet;
  const { content } = poster;
  const width = sheet.span(7);
  const foot = creditedFoot(sheet, footer(sheet, poster, paper, { width, brief: true }), [content.picture], {
    colour: paper.secondary,
    width,
  });
  const head = kicker(sheet, poster, paper, width);
  const example = exampleOf(sheet, content, width);
  const gap = 22 * unit;
  const room = sheet.bottom - sheet.top - head.height - example.height - foot.height - 3.4 * gap;
  const title = (size: number) => headline(sheet, poster, paper, width, size * unit);
  const sentence = largestText(headlineSizes.wide, room, title) ?? title(44);
  const words = column(left, sheet.top, sheet.bottom, [
    ...(head === nothing ? [] : [head, space(gap * 0.7, 0)]),
    sentence,
    ...(example === nothing ? [] : [space(gap, 0.6), example]),
    space(gap, 1),
    foot,
  ]);
  const x = sheet.column(7) + 16 * unit;
  const clear = (thickness / 2) * unit;
  return {
    ground: paper.ground,
    routes: [
      {
        corners: [
          [x, -20],
          [x, sheet.height + 20],
        ],
        radius: 0,
        width: thickness * unit,
        colour: paper.accent,
      },
    ],
    placed: [
      {
        block: pictureBlock(sheet, content.picture, {
          width: sheet.width - x - clear,
          height: sheet.height,
        }),
        x: x + clear,
        y: 0,
      },
      ...words.placed,
    ],
    overflow: words.overflow,
  };
}

/** Under the headline of a slide: the photograph runs out over the right edge, what the case is stands before it. */
function underHeadline(poster: Shown, sheet: Sheet): Composition {
  const { left, top, bottom, unit, paper, sizes } = sheet;
  const { content } = poster;
  const x = content.example === undefined ? left : sheet.column(5);
  const example = exampleOf(sheet, content, sheet.span(5) - 24 * unit);
  const credit = creditedFoot(sheet, nothing, [content.picture], {
    colour: paper.secondary,
    width: sheet.right - x,
  });
  const high = bottom - top - credit.height - sizes.note * 0.6;
  const words = column(left, top, bottom, [example]);
  return {
    ground: paper.ground,
    placed: [
      ...words.placed,
      { block: pictureBlock(sheet, content.picture, { width: sheet.width - x, height: high }), x, y: top },
      { block: credit, x, y: bottom - credit.height },
    ],
    overflow: words.overflow + credit.overflow,
  };
}

export const compose: Compose<Content> = (poster, sheet) => {
  if (sheet.bare) return underHeadline(poster, sheet);
  return sheet.shape === 'wide' ? beside(poster, sheet) : above(poster, sheet, sheet.shape);
};
