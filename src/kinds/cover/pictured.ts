import { type Block, column, nothing, space, stack } from '../../layout/block.js';
import type { Composition } from '../../layout/composition.js';
import { hasEvenLines } from '../../layout/even-lines.js';
import { footer } from '../../layout/footer.js';
import { affiliationText, headline, kicker } from '../../layout/masthead.js';
import { creditedFoot, pictureBlock } from '../../layout/picture.js';
import type { Corner } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { largestText, text } from '../../layout/text.js';
import type { StoryPicture } from '../../model/picture.js';
import type { Poster } from '../../model/poster.js';
import { bylines } from './bylines.js';
import type { Content } from './content.js';

/** The headline, at a width of 1080: the largest that leaves the picture its room. */
const headlineSizes = {
  wide: [100, 92, 86, 80, 74, 68, 62, 58],
  square: [120, 112, 104, 96, 90, 84, 78],
  portrait: [140, 132, 124, 116, 108, 100, 92],
  story: [160, 150, 140, 132, 124, 116, 108, 100],
} as const;

/** The part of the height a picture has at least, and as a rule at most: what is left beyond is air. */
const band = {
  square: { least: 0.36, most: 0.5 },
  portrait: { least: 0.4, most: 0.56 },
  story: { least: 0.36, most: 0.54 },
} as const;

/** A portrait is so much of the width, and higher than wide; the words stand beside it and below. */
const portraitWidth = { square: 0.46, portrait: 0.56, story: 0.6 } as const;

/** A cover with a picture on the field of the accent: no word stands on it, and the route runs along its edge. */
export function picturedCover(poster: Poster<Content>, sheet: Sheet, picture: StoryPicture): Composition {
  return sheet.shape === 'wide' ? beside(poster, sheet, picture) : above(poster, sheet, picture, sheet.shape);
}

interface Parts {
  readonly head: Block;
  readonly subtitle: Block;
  readonly who: Block;
  readonly foot: Block;
}

function partsOf(poster: Poster<Content>, sheet: Sheet, picture: StoryPicture, width: number): Parts {
  const { reversed, sizes } = sheet;
  const { subtitle, headline: sentence, bylines: voices } = poster.content;
  const named = voices.some(({ name }) => name.long === poster.source.speaker.long);
  const { long: signature } = poster.signature;
  const signed = signature === sentence.long || signature === poster.kicker.long;
  const foot = footer(sheet, poster, reversed, { named, signed, width });
  return {
    head:
      poster.kicker.long === poster.source.speaker.long && !named
        ? nothing
        : kicker(sheet, poster, reversed, width),
    subtitle:
      subtitle === undefined
        ? nothing
        : text(sheet, subtitle, {
            face: 'text',
            size: sizes.text,
            colour: reversed.ink,
            width,
            leading: 1.45,
          }),
    who: bylines(sheet, poster, width),
    foot: creditedFoot(sheet, foot, [picture], { width, colour: reversed.secondary }),
  };
}

/** The line along the edge of the picture: a station on it would lie half on the picture. */
function edge({ reversed, unit }: Sheet, corners: readonly Corner[]): Pick<Composition, 'routes'> {
  return { routes: [{ corners, radius: 0, width: thickness * unit, colour: reversed.ink }] };
}

/** Of the line, at a width of 1080. */
const thickness = 8;

/** Words on the left, the picture down the right side of the sheet. */
function beside(poster: Poster<Content>, sheet: Sheet, picture: StoryPicture): Composition {
  const { left, unit, reversed } = sheet;
  const width = sheet.span(7);
  const { head, subtitle, who, foot } = partsOf(poster, sheet, picture, width);
  const gap = 22 * unit;
  const fixed = [head, subtitle, who, foot].reduce((sum, { height }) => sum + height, 0);
  const room = sheet.bottom - sheet.top - fixed - 4.2 * gap;
  const title = (size: number) => headline(sheet, poster, reversed, width, size * unit);
  const heading = largestText(headlineSizes.wide, room, title) ?? title(58);
  const words = column(left, sheet.top, sheet.bottom, [
    ...(head === nothing ? [] : [head, space(gap * 0.8, 0)]),
    heading,
    ...(subtitle === nothing ? [] : [space(gap * 0.9, 0), subtitle]),
    space(gap * 1.4, 1),
    who,
    space(gap * 0.9, 0),
    foot,
  ]);
  const x = sheet.column(7) + 16 * unit;
  const clear = (thickness / 2) * unit;
  return {
    ground: reversed.ground,
    ...edge(sheet, [
      [x, -20],
      [x, sheet.height + 20],
    ]),
    placed: [
      {
        block: pictureBlock(sheet, picture, { width: sheet.width - x - clear, height: sheet.height }),
        x: x + clear,
        y: 0,
      },
      ...words.placed,
    ],
    overflow: words.overflow,
  };
}

/** The picture at the head of the sheet, the words below it; a portrait leaves room for a name at its side. */
function above(
  poster: Poster<Content>,
  sheet: Sheet,
  picture: StoryPicture,
  shape: keyof typeof band,
): Composition {
  const { left, right, unit, reversed } = sheet;
  const width = right - left;
  const parts = partsOf(poster, sheet, picture, width);
  const isPortrait = picture.role === 'portrait';
  const { subtitle, foot } = parts;
  const who = isPortrait ? nothing : parts.who;
  const upper = isPortrait ? nothing : parts.head;
  const gap = { square: 26, portrait: 36, story: 40 }[shape] * unit;
  // A carousel begins with its own route.
  const top = poster.carousel === undefined ? 0 : sheet.top;
  const whole = sheet.height - top;
  const least = Math.max(whole * band[shape].least, isPortrait ? sheet.top - top + 300 * unit : 0);
  const fixed = [upper, subtitle, who, foot].reduce((sum, { height }) => sum + height, 0);
  const shown = [upper, subtitle, who].filter((block) => block !== nothing).length;
  const spaces = gap * (1.5 + 0.8 * shown + 1);
  const room = sheet.bottom - top - least - fixed - spaces;
  const title = (size: number) => headline(sheet, poster, reversed, width, size * unit);
  const sizes = headlineSizes[shape];
  const largest = largestText(sizes, room, title) ?? title(sizes[sizes.length - 1] ?? 92);
  // A line much shorter than the others costs more than a size.
  const evener = sizes
    .map(title)
    .find((block) => block.height <= room && block.overflow === 0 && hasEvenLines(block));
  const heading = hasEvenLines(largest) ? largest : (evener ?? largest);
  const spare = Math.max(0, room - heading.height);
  const high = Math.min(least + spare * 0.8, whole * band[shape].most);
  const seam = top + high;
  const words = column(left, seam + gap * 1.5, sheet.bottom, [
    ...(upper === nothing ? [] : [upper, space(gap * 0.8, 0)]),
    heading,
    ...(subtitle === nothing ? [] : [space(gap * 0.8, 0.2), subtitle]),
    space(gap, 1),
    ...(who === nothing ? [] : [who, space(gap * 0.8, 0)]),
    foot,
  ]);
  const wide = isPortrait ? sheet.width * portraitWidth[shape] : sheet.width;
  const narrow = sheet.width - wide - left - gap;
  const named = column(left, sheet.top, seam - gap, [
    ...(isPortrait ? [kicker(sheet, poster, reversed, narrow), space(gap, 1)] : []),
    isPortrait ? nameBeside(poster, sheet, narrow) : nothing,
  ]);
  const y = seam + (thickness / 2) * unit;
  return {
    ground: reversed.ground,
    ...edge(sheet, [
      [-20, y],
      [sheet.width + 20, y],
    ]),
    placed: [
      { block: pictureBlock(sheet, picture, { width: wide, height: high }), x: sheet.width - wide, y: top },
      ...(isPortrait ? named.placed : []),
      ...words.placed,
    ],
    overflow: words.overflow + (isPortrait ? named.overflow : 0),
  };
}

/** Who is seen, at the foot of the portrait. */
function nameBeside(poster: Poster<Content>, sheet: Sheet, width: number): Block {
  const [only] = poster.content.bylines;
  if (only === undefined) return nothing;
  const { reversed, sizes } = sheet;
  const name = text(sheet, only.name, {
    face: 'headlineStrong',
    size: sizes.lead,
    colour: reversed.ink,
    width,
    leading: 1.24,
    manner: 'headline',
  });
  return only.affiliation === undefined
    ? name
    : stack([name, affiliationText(sheet, only.affiliation, reversed.ink, width)], sizes.text * 0.5);
}
