import { kindOf, slideOrder } from '../kinds/index.js';
import type { Slide } from '../model/page.js';
import type { Poster } from '../model/poster.js';
import { samplePosters } from './sample-posters.js';

/** The kinds whose picture stands under the headline of a slide. */
export const drawnKinds = slideOrder.filter((kind) => kindOf({ kind }).slide?.drawing !== undefined);

/** A slide for each sample picture of a kind: both show the same content. */
export function drawnSlides(kind: string): readonly Slide[] {
  return samplePosters.filter(({ content }) => content.kind === kind).map(slideOfPoster);
}

/** What a picture shows, under the headline of a slide. */
export function slideOfPoster({ id, content, source }: Poster): Slide {
  return { id, content, role: 'body', tier: 0, notes: [content.headline], accent: 0, source };
}
