import type { HandoutKind } from '../../model/handout-kinds.js';
import type { HandoutForm } from './handout-form.js';
import { slides } from './slides.js';

/** Every kind of handout; a new one is a file and a line here, and its name in `model/handout-kinds.ts`. */
const forms: Readonly<Record<HandoutKind, HandoutForm>> = Object.freeze({ slides });

export function handoutForm(kind: HandoutKind): HandoutForm {
  return forms[kind];
}
