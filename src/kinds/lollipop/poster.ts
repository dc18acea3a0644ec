import { lollipop as draw } from '../../charts/lollipop.js';
import { axisComposition } from '../../layout/axis-composition.js';
import type { Compose } from '../../layout/compose.js';
import type { Content } from './content.js';

/** Digits at a width of 1080: the lines are thin, the numbers may be large. */
const largest = { wide: 130, square: 190, portrait: 230, story: 240 } as const;

/** Branch lines of one route, each with its station where its number stands. */
export const compose: Compose<Content> = (poster, sheet) =>
  axisComposition(poster, sheet, { draw, band: 1.3, largest });
