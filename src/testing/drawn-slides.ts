import { kindOf, slideOrder } from '../kinds/index.js';
import type { Slide } from '../model/page.js';
import { samplePosters } from './sample-posters.js';

/** The kinds whose picture stands under the headline of a slide. */
export const drawnKinds = slideOrder.filter((kind) => kindOf({ kind }).slide?.drawing !== undefined);

/** A slide for each sample picture of a kind: both show the same content. */
export function drawnSlides(kind: string): readonly Slide[] {
  return samplePosters
    .filter(({ content }) => content.kind === kind)
    .map(({ id, content, source }) => ({
      id,
      content,
      role: 'body',
      tier: 0,
      notes: [content.headline],
      accent: 0,
      source,
    }));
}
