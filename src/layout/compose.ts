import type { Content } from '../model/content.js';
import type { Poster } from '../model/poster.js';
import type { Composition } from './composition.js';
import type { Sheet } from './sheet.js';

/**
 * Arranges a poster's parts on a sheet. Pure: the same poster and sheet give the same composition.
 *
 * @param labels the program's own words for its kind
 */
export type Compose<Shown extends Content, Labels = unknown> = (
  poster: Poster<Shown>,
  sheet: Sheet,
  labels: Labels,
) => Composition;
