import { lollipop as draw } from '../../charts/lollipop.js';
import { axisComposition } from '../../layout/axis-composition.js';
import type { Compose } from '../../layout/compose.js';
import type { Content } from './content.js';

/** Digits at a width of 1080: the lines are thin, the numbers may be large. */
const largest = { wide: 150, square: 220, portrait: 270, story: 280 } as const;
/** Of so few, each has the width of the sheet for its words and its line. */
const fewest = 2;

/** Branch lines of one route, each with its station where its number stands. */
export const compose: Compose<Content> = (poster, sheet) =>
  axisComposition(poster, sheet, {
    draw,
    band: 1.3,
    largest,
    captionsOver: !sheet.bare && poster.content.items.length <= fewest,
  });
