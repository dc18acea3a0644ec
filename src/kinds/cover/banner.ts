import { column, space } from '../../layout/block.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { headline } from '../../layout/masthead.js';
import type { Sheet } from '../../layout/sheet.js';
import { largestText } from '../../layout/text.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';

/** The headline at a width of 1080: the largest that leaves room for the rest. */
const headlineSizes = [76, 70, 64, 58, 53, 48];

/** How many stations stand on each wing of the route. */
const stationsOnWing = 2;

/**
 * A cover as a banner whose middle is also shown alone: what is read stands in the square, and the route runs through
 * under the headline from edge to edge, with its stations on the wings.
 */
export function coverBanner(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, unit, reversed } = sheet;
  const width = right - left;
  // The signature is left out where it is the headline; the kicker is the signature or the source, which the foot says.
  const signed = poster.signature.long === poster.content.headline.long;
  const foot = footer(sheet, poster, reversed, { signed, ruled: false, width });
  const gap = 30 * unit;
  const room = sheet.bottom - sheet.top - foot.height - 2 * gap;
  const set = (size: number) => headline(sheet, poster, reversed, width, size * unit);
  const heading = largestText(headlineSizes, room, set) ?? set(48);
  const parts = column(left, sheet.top, sheet.bottom, [space(0, 1), heading, space(2 * gap, 1), foot]);
  const [above, below] = parts.placed;
  // Half way between the headline and the foot.
  const y = ((above?.y ?? 0) + heading.height + (below?.y ?? sheet.bottom)) / 2;
  const wing = left - sheet.top;
  const stations = Array.from(
    { length: stationsOnWing },
    (_, index) => (wing * (index + 1)) / (stationsOnWing + 0.5),
  );
  return {
    ground: reversed.ground,
    routes: [
      {
        corners: [
          [-20, y],
          [sheet.width + 20, y],
        ],
        radius: 0,
        width: 8 * unit,
        colour: reversed.ink,
      },
    ],
    stations: [...stations, ...stations.map((x) => sheet.width - x)].map((x) => ({
      x,
      y,
      radius: 17 * unit,
      colour: reversed.ink,
      fill: reversed.ground,
      stroke: 6 * unit,
    })),
    placed: parts.placed,
    overflow: parts.overflow,
  };
}
