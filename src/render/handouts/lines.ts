import { defineSlidesForm } from './define-slides-form.js';
import { halfWidth } from './draw-slide-handout.js';

/** Three slides a page, and ruled lines beside each for who listens. */
export const lines = defineSlidesForm('lines', {
  textSizes: [9.5],
  slides: 'anew',
  flows: 'never',
  grid: { rows: 3, columns: 1 },
  ruled: 8,
  fills: 0.72,
  slideWidth: halfWidth,
});
