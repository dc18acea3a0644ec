import { type Block, column, nothing, space, stack } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideMasthead } from '../../layout/drawing-frame.js';
import { footer } from '../../layout/footer.js';
import { hanging } from '../../layout/hanging.js';
import { masthead } from '../../layout/masthead.js';
import { creditedFoot } from '../../layout/picture.js';
import { closingRoute } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { StoryPicture } from '../../model/picture.js';
import type { Poster } from '../../model/poster.js';
import type { Content, Labels } from './content.js';
import { leftOut } from './left-out.js';
import { type CornerKey, topicLines } from './topic-lines.js';

/** So many topics have their names over their lines; and at the smallest type none. */
const mostOver = 6;
const givingSteps = 5;

type Shown = Poster<Content>;

/** How the numbers in the drawing are read. */
function key(sheet: Sheet, words: string, width: number): Block {
  return text(sheet, words, {
    face: 'text',
    size: 32 * sheet.unit,
    colour: sheet.paper.secondary,
    width,
    leading: 1.3,
  });
}

/** The same in one line in a corner of so many px, in as many words as go in, the fewest have to; under it what the drawing leaves out. */
function cornerKey(sheet: Sheet, { content }: Shown, labels: Labels): CornerKey {
  const missing = leftOut(content, labels);
  return {
    least: Math.ceil(key(sheet, labels.keys.at(-1) ?? '', sheet.width).width),
    inRoom: (room) => {
      const keys = labels.keys.map((words) => key(sheet, words, room));
      const fits = ({ overflow, lineWidths = [] }: Block) => overflow === 0 && lineWidths.length === 1;
      const chosen = keys.find(fits) ?? keys.at(-1) ?? nothing;
      return missing.length === 0
        ? chosen
        : stack(
            [chosen, ...missing.map((words) => key(sheet, words, room))],
            hanging(sheet.faces.text, labels.keys.join(''), 32 * sheet.unit),
          );
    },
  };
}

/** Across, at a width of 1080. */
const faceSize = { wide: 72, square: 96, portrait: 136, story: 136 } as const;

/** Portraits of all who are named, where there are such; at the smallest type they leave their height to the lines. */
function facesIn(
  { shape, unit, step }: Sheet,
  { content: { experts } }: Shown,
): { readonly size: number; readonly pictures: readonly StoryPicture[] } {
  const pictures = experts.flatMap(({ picture }) => picture ?? []);
  return pictures.length < experts.length || step > givingSteps
    ? { size: 0, pictures: [] }
    : { size: faceSize[shape] * unit, pictures };
}

/** The words over the map. A square keeps its height for the lines: names stand in them, and the key in their corner. */
function tall(poster: Shown, sheet: Sheet, labels: Labels): Composition {
  const { left, right, top, bottom, unit, paper } = sheet;
  const width = right - left;
  const close = sheet.shape === 'square';
  const gap = (close ? 34 : 52) * unit;
  const head = masthead(sheet, poster, paper, width);
  const faces = facesIn(sheet, poster);
  const foot = creditedFoot(sheet, footer(sheet, poster, paper), faces.pictures, { colour: paper.secondary });
  const words = [labels.keys[0] ?? '', ...leftOut(poster.content, labels)];
  const below = key(sheet, words.join(sheet.messages.separator), width);
  const end = bottom - foot.height - (close ? gap * 0.7 : gap * 0.9 + below.height);
  const lines = topicLines(sheet, poster, {
    left,
    top: top + head.height + gap,
    bottom: close ? end : end - gap * 0.8,
    names: close || poster.content.topics.length > mostOver || sheet.step >= givingSteps ? 'in' : 'over',
    from: 'left',
    faces: faces.size,
    ...(close ? { corner: cornerKey(sheet, poster, labels) } : {}),
  });
  return {
    ground: paper.ground,
    routes: [...lines.routes, ...closingRoute(sheet, bottom - foot.height)],
    ticks: lines.ticks,
    placed: [
      { block: head, x: left, y: top },
      ...lines.placed,
      ...(close ? [] : [{ block: below, x: left, y: end }]),
      { block: foot, x: left, y: bottom - foot.height },
    ],
    overflow: lines.overflow + head.overflow + foot.overflow + (close ? 0 : below.overflow),
  };
}

/** The words on the left, the map beside them over the whole height. */
function wide(poster: Shown, sheet: Sheet, labels: Labels): Composition {
  const { left, right, top, bottom, unit, paper } = sheet;
  const mapLeft = sheet.bare ? left : left + (right - left) * 0.335;
  const wordsWidth = mapLeft - left - 34 * unit;
  // The line over the headline is the story's title: signed there, the foot leaves its height to the headline.
  const signed = poster.signature.long.startsWith(poster.kicker.long);
  const faces = facesIn(sheet, poster);
  const said = footer(sheet, poster, paper, { ruled: false, width: wordsWidth, signed });
  const foot = sheet.bare
    ? nothing
    : creditedFoot(sheet, said, faces.pictures, { colour: paper.secondary, width: wordsWidth });
  // A slide has its own foot; who made the portraits stands under them.
  const below = sheet.bare
    ? creditedFoot(sheet, nothing, faces.pictures, { colour: paper.secondary })
    : nothing;
  const head = sideMasthead(sheet, poster, wordsWidth, foot.height + 22 * unit);
  const words = column(left, top, bottom, [head, space(22 * unit, 1), foot]);
  const lines = topicLines(sheet, poster, {
    left: mapLeft,
    top,
    bottom: below === nothing ? bottom : bottom - below.height - 12 * unit,
    names: 'in',
    from: 'right',
    faces: faces.size,
    corner: cornerKey(sheet, poster, labels),
  });
  return {
    ground: paper.ground,
    routes: lines.routes,
    ticks: lines.ticks,
    placed: [...words.placed, ...lines.placed, { block: below, x: left, y: bottom - below.height }],
    overflow: words.overflow + lines.overflow + below.overflow,
  };
}

/**
 * Who says what, as a map of lines: every topic runs in from the edge of the sheet and has a station where an expert
 * speaks of it, in the colour of that section.
 */
export const compose: Compose<Content, Labels> = (poster, sheet, labels) =>
  sheet.shape === 'wide' ? wide(poster, sheet, labels) : tall(poster, sheet, labels);
