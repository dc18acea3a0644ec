import { type Block, nothing, type Placed, stack } from '../../layout/block.js';
import type { Composition } from '../../layout/composition.js';
import { figure } from '../../layout/figure.js';
import { pictureBlock } from '../../layout/picture.js';
import type { Corner, Route, Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { largestText, text } from '../../layout/text.js';
import type { DrawnFigure } from '../../model/content.js';
import type { Box } from '../../model/scene.js';
import type { Content } from './content.js';
import { dotsOf, placeDots } from './dots.js';

/** At a width of 1080: the route, its stations, and what stays free around what stands on a wing. */
const thickness = 10;
const ring = 21;
const clear = 34;

/** Where the route is all there is, it is drawn so many times as thick. */
const boldly = 1.35;

/** At most so many stations stand on one wing. */
const mostOnWing = 3;

/** What stands on the wings of a banner, and the route that runs from the one to the other at a height. */
export type Wings = Required<Pick<Composition, 'routes' | 'stations' | 'placed' | 'overflow'>>;

/**
 * The wings show what the cover speaks of: a portrait or a photograph; else a figure, where it can be counted with as many
 * dots beside it; else the route through its arguments, which climbs from the one edge to the other.
 *
 * @param y where the route runs through under the headline
 */
export function wings({ picture, figure: shown, steps = 0 }: Content, sheet: Sheet, y: number): Wings {
  const dots = shown && picture === undefined ? dotsOf(shown) : undefined;
  const bare = picture === undefined && shown === undefined;
  const onLeft = dots === undefined ? Math.min(mostOnWing, bare ? Math.ceil(steps / 2) : steps) : 0;
  const down = flight(sheet, onLeft, y);
  const up = bare ? flight(sheet, Math.min(mostOnWing, steps - onLeft), y) : [];
  const climb = up.toReversed().map(({ x, y: height }) => ({ x: sheet.width - x, y: height }));
  const right =
    picture === undefined
      ? shown === undefined
        ? { placed: [], overflow: 0 }
        : numberOn(sheet, shown, y)
      : { placed: [pictureOn(sheet, picture)], overflow: 0 };
  const row = dots && dotRows(sheet, dots, y);
  return {
    routes: [
      {
        corners: [...stepsDown(down, y), ...stepsUp(climb, sheet.width, y)],
        radius: 26 * sheet.unit,
        width: (bare ? boldly : 1) * thickness * sheet.unit,
        colour: sheet.reversed.ink,
      },
      ...(row?.routes ?? []),
    ],
    stations: [
      ...[...down, ...climb].map((place) => stationAt(sheet, place, bare ? boldly : 1)),
      ...(row?.stations ?? []),
    ],
    ...right,
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The stations of a wing from the edge of the sheet to the square: each a step lower. */
function flight({ left, top, unit }: Sheet, count: number, y: number): readonly Spot[] {
  const wing = left - top;
  const first = top + ring * unit;
  return Array.from({ length: count }, (_, index) => ({
    x: (wing * (index + 0.5)) / count,
    y: count === 1 ? y : first + ((y - first) * index) / (count - 1),
  }));
}

/** In from the edge, down from each station, and across to the next. */
function stepsDown(down: readonly Spot[], y: number): readonly Corner[] {
  return [
    [-20, down[0]?.y ?? y],
    ...down.slice(1).flatMap((place, index): readonly Corner[] => {
      const above = down[index] ?? place;
      return [
        [above.x, above.y, 'sharp'],
        [above.x, place.y],
      ];
    }),
  ];
}

/** The same up, and out at the other edge. */
function stepsUp(up: readonly Spot[], width: number, y: number): readonly Corner[] {
  return [
    ...up.slice(1).flatMap((place, index): readonly Corner[] => {
      const below = up[index] ?? place;
      return [
        [place.x, below.y],
        [place.x, place.y, 'sharp'],
      ];
    }),
    [width + 20, up.at(-1)?.y ?? y],
  ];
}

function stationAt({ unit, reversed }: Sheet, { x, y }: Spot, share: number): Station {
  return {
    x,
    y,
    radius: share * ring * unit,
    colour: reversed.ink,
    fill: reversed.ground,
    stroke: share * 8 * unit,
  };
}

/** As many dots as there are things, on the left wing over the route; where the number goes on, so do they, in dashes. */
function dotRows(
  sheet: Sheet,
  { count, open }: NonNullable<ReturnType<typeof dotsOf>>,
  y: number,
): { readonly routes: readonly Route[]; readonly stations: readonly Station[] } {
  const { left, top, unit, reversed } = sheet;
  const margin = clear * unit;
  const box = { left: margin, right: left - margin, top, bottom: y - (thickness / 2 + 16) * unit };
  const { dots, next, pitch } = placeDots(count, box);
  const radius = pitch * 0.38;
  const stroke = radius * 0.5;
  const dash = pitch * 0.22;
  const dashes = open ? [next[0] - radius, next[0] + radius - dash] : [];
  return {
    stations: dots.map(([x, height]) => ({
      x,
      y: height,
      radius,
      colour: reversed.ink,
      fill: reversed.ink,
      stroke,
    })),
    routes: dashes.map((from) => ({
      corners: [
        [from, next[1]],
        [from + dash, next[1]],
      ],
      radius: 0,
      width: Math.max(5 * unit, pitch * 0.12),
      colour: reversed.ink,
    })),
  };
}

/** What the text of a wing may not leave: it is not read in the square. */
export function wholeBanner({ width, safe }: Pick<Sheet, 'width' | 'safe'>): Box {
  return { ...safe, left: 0, right: width };
}

/** The figure on the right wing, what it counts under it; both stand on the route. */
function numberOn(
  within: Sheet,
  { figure: value, from, counts, asOf }: DrawnFigure,
  y: number,
): { readonly placed: readonly Placed[]; readonly overflow: number } {
  const { right, top, unit, reversed, sizes } = within;
  const margin = clear * unit;
  // What stands in the middle has a margin of its own.
  const x = right + margin * 0.75;
  const width = within.width - margin * 0.85 - x;
  const sheet = { ...within, safe: wholeBanner(within), left: x, right: x + width };
  const numberOf = (least: number) =>
    figure(sheet, value, {
      size: 190 * unit,
      colour: reversed.ink,
      width,
      least: least * unit,
      smallest: 32 * unit,
      from,
    });
  const bottom = y - (thickness / 2 + 26) * unit;
  const captionOf = (size: number) =>
    text(sheet, counts, {
      face: 'textMedium',
      size: size * unit,
      colour: reversed.ink,
      width,
      leading: 1.3,
      manner: 'headline',
    });
  const when =
    asOf === undefined
      ? nothing
      : text(sheet, asOf, {
          face: 'text',
          size: sizes.note,
          colour: reversed.ink,
          width,
          leading: 1.3,
          role: 'note',
        });
  const gap = 24 * unit;
  const set = (least: number): Block => {
    const number = numberOf(least);
    const room = bottom - top - number.height - when.height - 2 * gap;
    const caption = largestText(captionSizes, room, captionOf) ?? captionOf(32);
    return stack([number, stack([caption, when], 12 * unit)], gap);
  };
  const fits = ({ overflow, height }: Block) => overflow === 0 && height <= bottom - top;
  // Rather than be small the digits have their qualifier above them and their unit below.
  const block = leastDigits.map(set).find(fits) ?? set(60);
  return {
    placed: [{ block, x, y: bottom - block.height }],
    overflow: block.overflow + Math.max(0, block.height - (bottom - top)),
  };
}

/** Of the digits, at a width of 1080: the largest that have room, however qualifier and unit stand. */
const leastDigits = [190, 170, 150, 130, 110, 95, 80, 70, 60];

/** What the figure counts, at a width of 1080. */
const captionSizes = [42, 40, 38, 36, 34, 32];

/** A picture that fills the right wing. */
function pictureOn(sheet: Sheet, picture: NonNullable<Content['picture']>): Placed {
  const x = sheet.right + sheet.top / 2;
  return { block: pictureBlock(sheet, picture, { width: sheet.width - x, height: sheet.height }), x, y: 0 };
}
