import type { PosterLayout, PosterOf } from '../model/poster.js';
import type { Composition } from './composition.js';
import type { Sheet } from './sheet.js';

/** Arranges a poster's parts on a sheet. Pure: the same poster and sheet give the same composition. */
export type Compose<Name extends PosterLayout = PosterLayout> = (
  poster: PosterOf<Name>,
  sheet: Sheet,
) => Composition;
