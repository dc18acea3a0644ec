import { defineSlidesForm } from './define-slides-form.js';
import { halfWidth } from './draw-slide-handout.js';

/**
 * A page head with the story's title, then the deck's slides set anew on white paper, with the speaker notes beside them.
 * Rows flow over the pages; running head, source line and page number stand in the margins of every page.
 */
export const slides = defineSlidesForm('slides', {
  textSizes: [11.5, 11, 10.5, 10, 9.5],
  slides: 'anew',
  flows: 'rows',
  framed: true,
  notes: true,
  fills: 0.8,
  slideWidth: halfWidth,
});
