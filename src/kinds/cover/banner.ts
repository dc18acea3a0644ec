import { column, type Placed, space } from '../../layout/block.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { icon } from '../../layout/icon.js';
import { headline } from '../../layout/masthead.js';
import type { Corner, Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { largestText } from '../../layout/text.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';

/** The headline at a width of 1080: the largest that leaves room for who speaks. */
const headlineSizes = [92, 89, 86, 83, 80, 77, 74, 70, 66, 62, 58, 53, 48];

/** At a width of 1080: a station with an icon in it, one without, and the icon. */
const disc = 40;
const ring = 17;
const sign = 46;

/** At most so many stations stand on the one wing, fewer on the other. */
const mostOnWing = 3;

/**
 * A cover as a banner whose middle is also shown alone: what is read stands in the square, the headline as large as it
 * takes. The route comes down the one wing in steps, runs through under the headline and climbs the other; its stations
 * are those of the cover, each with the icon of what it speaks of.
 */
export function coverBanner(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, unit, reversed } = sheet;
  const width = right - left;
  // One row: who speaks. What it was published in and the title of the story are said beside the picture.
  const foot = footer(sheet, poster, reversed, { signed: true, ruled: false, brief: true, width });
  const gap = 24 * unit;
  const room = sheet.bottom - sheet.top - foot.height - 2 * gap;
  const set = (size: number) => headline(sheet, poster, reversed, width, size * unit);
  const heading = largestText(headlineSizes, room, set) ?? set(48);
  const parts = column(left, sheet.top, sheet.bottom, [space(0, 1), heading, space(2 * gap, 0.6), foot]);
  const [above, below] = parts.placed;
  // Half way between the headline and the foot.
  const y = ((above?.y ?? 0) + heading.height + (below?.y ?? sheet.bottom)) / 2;
  const { corners, stations, signs } = wings(poster.content.signs ?? [], sheet, y);
  return {
    ground: reversed.ground,
    routes: [{ corners, radius: 26 * unit, width: 8 * unit, colour: reversed.ink }],
    stations,
    placed: [...parts.placed, ...signs],
    overflow: parts.overflow,
  };
}

interface Wings {
  readonly corners: readonly Corner[];
  readonly stations: readonly Station[];
  readonly signs: readonly Placed[];
}

/** The route on both wings, and what stands on it. */
function wings(signs: readonly string[], sheet: Sheet, y: number): Wings {
  const { unit, left } = sheet;
  const wing = left - sheet.top;
  const onLeft = signs.slice(0, Math.min(mostOnWing, Math.ceil(signs.length / 2)));
  const onRight = signs.slice(onLeft.length, onLeft.length + mostOnWing);
  const top = sheet.top + disc * unit;
  /** The stations of a wing from the edge of the sheet to the square: each a step lower. */
  const steps = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      x: (wing * (index + 0.5)) / count,
      y: count === 1 ? y : top + ((y - top) * index) / (count - 1),
    }));
  const down = steps(onLeft.length);
  const up = steps(onRight.length)
    .toReversed()
    .map((place) => ({ x: sheet.width - place.x, y: place.y }));
  return {
    corners: [
      [-20, down[0]?.y ?? y],
      ...down.slice(1).flatMap((place, index): readonly Corner[] => {
        // Down from a station, and across to the next.
        const above = down[index] ?? place;
        return [
          [above.x, above.y, 'sharp'],
          [above.x, place.y],
        ];
      }),
      ...up.slice(1).flatMap((place, index): readonly Corner[] => {
        const below = up[index] ?? place;
        return [
          [place.x, below.y],
          [place.x, place.y, 'sharp'],
        ];
      }),
      [sheet.width + 20, up.at(-1)?.y ?? y],
    ],
    ...stationsAt([...down, ...up], [...onLeft, ...onRight], sheet),
  };
}

function stationsAt(
  places: readonly { readonly x: number; readonly y: number }[],
  names: readonly string[],
  { unit, reversed }: Sheet,
): Pick<Wings, 'stations' | 'signs'> {
  const drawn = places.map(({ x, y }, index) => {
    const size = sign * unit;
    const block = icon(names[index] ?? '', { size, stroke: 4 * unit, colour: reversed.ground });
    return { x, y, block, isDrawn: block.height > 0 };
  });
  return {
    stations: drawn.map(({ x, y, isDrawn }) => ({
      x,
      y,
      radius: (isDrawn ? disc : ring) * unit,
      colour: reversed.ink,
      fill: isDrawn ? reversed.ink : reversed.ground,
      stroke: 6 * unit,
    })),
    signs: drawn
      .filter(({ isDrawn }) => isDrawn)
      .map(({ x, y, block }) => ({ block, x: x - block.width / 2, y: y - block.height / 2 })),
  };
}
