import type { Figure } from '../../model/content.js';
import type {
  EditableParagraph,
  EditableRole,
  EditableRun,
  EditableStyle,
  EditableText,
} from '../../model/editable-deck.js';
import type { Place, SceneItem } from '../../model/scene.js';
import { lineWork, type Route, type Station } from '../route.js';
import type { EditableRoom } from './room.js';

/** How a box is set, where nothing else is said. */
function usual({ palette, sizes }: EditableRoom): EditableStyle {
  return {
    face: 'text',
    size: sizes.body,
    colour: palette.ink,
    leading: 1.45,
    align: 'left',
    anchor: 'top',
    gap: 0,
    bullet: 'none',
    bulletColour: palette.accent,
  };
}

/**
 * A box of text. Several paragraphs are several strings. Where the boxes before it leave it no room it has none, and is too
 * full.
 */
export function textBox(
  room: EditableRoom,
  role: EditableRole,
  name: string,
  place: Place,
  words: string | readonly (string | EditableParagraph)[],
  style: Partial<EditableStyle> = {},
): EditableText {
  const all = typeof words === 'string' ? [words] : words;
  return {
    kind: 'text',
    role,
    name,
    place: { ...place, width: Math.max(0, place.width), height: Math.max(0, place.height) },
    style: { ...usual(room), ...style },
    paragraphs: all.map((each) => (typeof each === 'string' ? { runs: [{ text: each }] } : each)),
  };
}

/** How much smaller than its digits the words around a figure are. */
const unitShare = 0.34;
/** Words before a number are long in letters. */
const wordShare = 0.2;

const hanShare = 0.78;

/**
 * A figure: its digits large, what stands around them small, in one line. Where that is wider than the box, all of it is
 * smaller on this slide alone.
 */
export function figureBox(
  room: EditableRoom,
  name: string,
  place: Place,
  { prefix, digits, suffix }: Figure,
  style: Partial<EditableStyle> = {},
): EditableText {
  const base: EditableStyle = {
    ...usual(room),
    face: 'headline',
    size: room.sizes.figure,
    colour: room.palette.accent,
    leading: 1.1,
    anchor: 'bottom',
    wrap: false,
    ...style,
  };
  // Chinese numerals fill their square: as high as digits they would be far larger.
  const large = /\p{Script=Han}/u.test(digits) ? base.size * hanShare : base.size;
  const unit = Math.max(
    Math.min(room.sizes.text, base.size),
    base.size * (/[a-z]{3}/i.test(prefix) ? wordShare : unitShare),
  );
  const advance = room.sheet.faces[base.face].advance;
  const width = advance(digits) * large + advance(prefix + suffix) * unit;
  const share = Math.min(1, (place.width * figureSpare) / width);
  const run = (text: string, size?: number): readonly EditableRun[] =>
    text === '' ? [] : [{ text, ...(size === undefined ? {} : { size }) }];
  return {
    kind: 'text',
    role: 'number',
    name,
    place,
    style: base,
    paragraphs: [
      {
        runs: [
          ...run(prefix, unit * share),
          ...run(digits, large * share < base.size ? large * share : undefined),
          ...run(suffix, unit * share),
        ],
      },
    ],
  };
}

/** Between digits and Chinese some editors set a space of their own. */
const figureSpare = 0.86;

/** Other machines have other fonts: words are measured as if a box were so much narrower. */
export const spare = 0.94;

/** So many columns of one width between two edges. */
export function columns(
  { left, right }: Pick<EditableRoom, 'left' | 'right'>,
  count: number,
  gap: number,
): readonly { readonly x: number; readonly width: number }[] {
  const width = (right - left - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, index) => ({ x: left + index * (width + gap), width }));
}

/** So many rows of one height. */
export function rows(
  { top, bottom }: Pick<EditableRoom, 'top' | 'bottom'>,
  count: number,
  gap: number,
): readonly { readonly y: number; readonly height: number }[] {
  const height = (bottom - top - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, index) => ({ y: top + index * (height + gap), height }));
}

/** An even area that means nothing by itself. */
export function field(place: Place, colour: string, radius = 0): SceneItem {
  return { kind: 'field', role: 'field', place, colour, radius, decoration: true };
}

/** Lines with stations, in the coordinates of the slide. */
export function roads(
  { sheet: { width, height } }: EditableRoom,
  routes: readonly Route[],
  stations: readonly Station[] = [],
): readonly SceneItem[] {
  const place = { x: 0, y: 0, width, height };
  return lineWork({ place, view: place }, { routes, stations });
}

/** How a road with threads is drawn: its bends are `radius` wide, those of threads more outwards, less inwards. */
interface ThreadedRoad {
  readonly radius: number;
  readonly side: 'outwards' | 'inwards';
  readonly width: number;
  readonly colour: string;
  readonly threadColour: string;
  /** How far its threads stand from it; usually two of them beside it. */
  readonly threads?: readonly number[];
}

/**
 * A road and the thin threads that run along it.
 *
 * @param course its corners, so many px to the side
 */
export function threadedRoad(
  course: (off: number) => Route['corners'],
  { radius, side, width, colour, threadColour, threads = [14, 24] }: ThreadedRoad,
): readonly Route[] {
  const at = (off: number, pen: number, own: string): Route => ({
    corners: course(off),
    radius: radius + (side === 'outwards' ? off : -off),
    width: pen,
    colour: own,
  });
  return [...threads.map((off) => at(off, 2, threadColour)), at(0, width, colour)];
}

/** A station of a road on a field. */
export function ring({ sheet: { reversed } }: EditableRoom, x: number, y: number): Station {
  return { x, y, radius: 14, colour: reversed.ink, fill: reversed.ground, stroke: 8 };
}

/** `1 column`, `3 columns`. */
export function so(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
