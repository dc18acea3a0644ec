import { contrastOf } from '../colour/contrast.js';
import type {
  Box,
  PictureView,
  Place,
  Scene,
  SceneItem,
  ScenePicture,
  SceneShape,
  Shades,
} from '../model/scene.js';

/** What lies under all that is drawn, back to front: an even colour, or a picture. */
export type Painted = Place & ({ readonly colour: string } | { readonly view: PictureView });

/**
 * The sheet itself, what means something on it, and the bars of a chart, in which words may stand. Hairlines are no ground,
 * and a logo has its own.
 */
export function paintedOn({ width, height, ground, items }: Scene): readonly Painted[] {
  return [{ x: 0, y: 0, width, height, colour: ground }, ...items.flatMap(paintedBy)];
}

/** What an item paints that others may stand on. */
export function paintedBy(item: SceneItem): readonly Painted[] {
  if (item.kind === 'field') return item.decoration ? [] : [{ ...item.place, colour: item.colour }];
  if (item.kind === 'shape') return barOf(item);
  return isSeen(item) ? [{ ...item.place, view: item.view }] : [];
}

/** A filled rectangle of a chart, where it is seen on the sheet. */
function barOf({ role, outline, fill, within: { place, view } }: SceneShape): readonly Painted[] {
  if (role !== 'chart' || outline.kind !== 'rectangle' || fill === undefined) return [];
  const [across, down] = [place.width / view.width, place.height / view.height];
  return [
    {
      x: place.x + (outline.x - view.x) * across,
      y: place.y + (outline.y - view.y) * down,
      width: outline.width * across,
      height: outline.height * down,
      colour: fill,
    },
  ];
}

function isSeen(item: SceneItem): item is ScenePicture & { readonly view: PictureView } {
  return item.kind === 'picture' && item.view !== undefined;
}

/**
 * The colour behind some ink: that of the last area painted under its middle. Where a picture is seen behind it, the grey
 * among its pixels on which the colour of the ink is seen worst; undefined where nothing is painted.
 */
export function groundUnder(painted: readonly Painted[], ink: Box, colour: string): string | undefined {
  const [x, y] = [(ink.left + ink.right) / 2, (ink.top + ink.bottom) / 2];
  const last = painted.findLastIndex(
    (each) => 'colour' in each && holds(each, { left: x, right: x, top: y, bottom: y }),
  );
  const area = painted[last];
  const above = painted.slice(last + 1).flatMap((each) => ('view' in each ? [each] : []));
  const whole = above.some((picture) => holds(picture, ink));
  const grounds = [
    ...(area !== undefined && 'colour' in area && !whole ? [area.colour] : []),
    ...above.flatMap((picture) => greysUnder(picture, ink)),
  ];
  const [first, ...others] = grounds;
  if (first === undefined) return undefined;
  // Of one ground nothing has to be compared.
  return others.reduce(
    (worst, each) => (contrastOf(colour, each).ratio < contrastOf(colour, worst).ratio ? each : worst),
    first,
  );
}

function holds({ x, y, width, height }: Place, { left, right, top, bottom }: Box): boolean {
  return x <= left && right <= x + width && y <= top && bottom <= y + height;
}

/** The darkest and the lightest grey of a picture under some ink. */
function greysUnder(
  { x, y, width, height, view: { part, shades } }: Place & { readonly view: PictureView },
  ink: Box,
): readonly string[] {
  const across = (edge: number) => part.x + ((edge - x) / width) * part.width;
  const down = (edge: number) => part.y + ((edge - y) / height) * part.height;
  const isApart = ink.right < x || ink.left > x + width || ink.bottom < y || ink.top > y + height;
  if (isApart) return [];
  const cells = (from: number, to: number, count: number) => {
    const cell = (share: number) => Math.min(count - 1, Math.max(0, Math.floor(share * count)));
    return Array.from({ length: cell(to) - cell(from) + 1 }, (_, index) => cell(from) + index);
  };
  const [left, right] = [Math.max(ink.left, x), Math.min(ink.right, x + width)];
  const [top, bottom] = [Math.max(ink.top, y), Math.min(ink.bottom, y + height)];
  const under = cells(down(top), down(bottom), shades.rows).flatMap((row) =>
    cells(across(left), across(right), shades.columns).map((column) => row * shades.columns + column),
  );
  return [
    grey(Math.min(...under.map((cell) => shadeAt(shades.darkest, cell)))),
    grey(Math.max(...under.map((cell) => shadeAt(shades.lightest, cell)))),
  ];
}

function shadeAt(greys: Shades['darkest'], cell: number): number {
  return Number.parseInt(greys.slice(cell * 2, cell * 2 + 2), 16);
}

function grey(shade: number): string {
  return `#${shade.toString(16).padStart(2, '0').repeat(3)}`;
}
