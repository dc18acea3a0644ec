import { handoutPlan } from '../../measure/handout.js';
import type { ReadingPlan } from '../../measure/reading-plan.js';

/** How handouts that are read are read: part by part, and each drawing, whose scene is known, as a part of its own. */
export const textPlan: ReadingPlan = Object.freeze({
  ...handoutPlan,
  pages: '.part',
  parts: '',
  opening: '',
  scenes: '.scene',
  notes: '.place, .notes, .folio',
  orderNumbers: '.order',
});
