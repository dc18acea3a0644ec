import { defineSlidesForm } from './define-slides-form.js';

/** For who speaks: a page a slide, the slide as it is shown above, all that is said with it below. */
export const notes = defineSlidesForm('notes', {
  textSizes: [14, 13, 12, 11, 10.5],
  slides: 'as-on-screen',
  flows: 'notes',
  grid: { rows: 1, columns: 1 },
  notes: true,
  everySlide: true,
  fills: 1,
  slideWidth: (width) => width,
});
