import { defineSlidesForm } from './define-slides-form.js';
import { halfWidth } from './draw-slide-handout.js';

/** Six slides a page, as large as two columns and three rows allow, without notes. */
export const sixUp = defineSlidesForm('six-up', {
  textSizes: [9.5],
  slides: 'anew',
  flows: 'never',
  grid: { rows: 3, columns: 2 },
  captioned: true,
  above: 7,
  fills: 1,
  slideWidth: halfWidth,
});
