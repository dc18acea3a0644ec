import { kindOf, slideOrder } from '../kinds/index.js';
import { slidePlanOf } from '../measure/slides.js';

/** How the slides of every kind are read: each says itself which of its texts are no body text. */
export const slidePlan = slidePlanOf(slideOrder.map((kind) => ({ kind, ...kindOf({ kind }).slide?.reads })));
