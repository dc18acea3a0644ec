import type { Poster, PosterLayout } from '../model/page.js';
import type { Composition } from './composition.js';
import { cover } from './cover.js';
import { heroNumber } from './hero-number.js';
import type { Compose } from './layout.js';
import { measures } from './measures.js';
import { numberGrid } from './number-grid.js';
import { quotation } from './quotation.js';
import type { Sheet } from './sheet.js';
import { timeline } from './timeline.js';

/** Every layout a poster can have, one file each. A new one is its file and its line here. */
const layouts: Readonly<{ [Name in PosterLayout]: Compose<Name> }> = Object.freeze({
  cover,
  'hero-number': heroNumber,
  'number-grid': numberGrid,
  timeline,
  measures,
  quotation,
});

/** Arranges a poster by its own layout. */
export function compose(poster: Poster, sheet: Sheet): Composition {
  switch (poster.layout) {
    case 'cover':
      return layouts.cover(poster, sheet);
    case 'hero-number':
      return layouts['hero-number'](poster, sheet);
    case 'number-grid':
      return layouts['number-grid'](poster, sheet);
    case 'timeline':
      return layouts.timeline(poster, sheet);
    case 'measures':
      return layouts.measures(poster, sheet);
    case 'quotation':
      return layouts.quotation(poster, sheet);
  }
}
