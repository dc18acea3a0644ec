import { column, space } from '../../layout/block.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { headline } from '../../layout/masthead.js';
import { creditedFoot } from '../../layout/picture.js';
import type { Sheet } from '../../layout/sheet.js';
import { largestText } from '../../layout/text.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import { wholeBanner, wings } from './wings.js';

/** The headline at a width of 1080: the largest that leaves room for who speaks. */
const headlineSizes = [110, 104, 98, 92, 89, 86, 83, 80, 77, 74, 70, 66, 62, 58, 53, 48];

/**
 * A cover as a banner whose middle is also shown alone: what is read there stands in the square, the headline as large as
 * it takes. The route runs through under it, from the one wing to the other; what the wings show is seen on the whole
 * banner only.
 */
export function coverBanner(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, unit, reversed } = sheet;
  const { picture } = poster.content;
  const width = right - left;
  // One row: who speaks. What it was published in and the title of the story are said beside the picture.
  const said = footer(sheet, poster, reversed, { signed: true, ruled: false, brief: true, width });
  const credited = picture === undefined ? [] : [picture];
  const foot = creditedFoot(sheet, said, credited, { width, colour: reversed.secondary });
  const gap = 24 * unit;
  const room = sheet.bottom - sheet.top - foot.height - 2 * gap;
  const set = (size: number) => headline(sheet, poster, reversed, width, size * unit);
  const heading = largestText(headlineSizes, room, set) ?? set(48);
  const parts = column(left, sheet.top, sheet.bottom, [space(0, 1), heading, space(2 * gap, 0.6), foot]);
  const [above, below] = parts.placed;
  // Half way between the headline and the foot.
  const y = ((above?.y ?? 0) + heading.height + (below?.y ?? sheet.bottom)) / 2;
  const beside = wings(poster.content, sheet, y);
  return {
    ground: reversed.ground,
    safe: wholeBanner(sheet),
    ...beside,
    placed: [...beside.placed, ...parts.placed],
    overflow: parts.overflow + beside.overflow,
  };
}
