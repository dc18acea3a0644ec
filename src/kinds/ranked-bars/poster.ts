import { rankedBars as draw } from '../../charts/ranked-bars.js';
import { axisComposition } from '../../layout/axis-composition.js';
import type { Compose } from '../../layout/compose.js';
import type { Content } from './content.js';

/** Digits at a width of 1080; larger ones would make their bars blocks. */
const largest = { wide: 104, square: 140, portrait: 150, story: 160 } as const;
/** On a slide the words beside the bars take their height. */
const largestOnSlide = { ...largest, wide: 76 };

/** Bars from the route to their numbers, the longest on top. */
export const compose: Compose<Content> = (poster, sheet) =>
  axisComposition(poster, sheet, { draw, band: 0.92, largest: sheet.bare ? largestOnSlide : largest });
