import type { HandoutKind } from '../../model/handout-kinds.js';
import { brief } from './brief.js';
import { factsheet } from './factsheet.js';
import type { HandoutForm } from './handout-form.js';
import { lines } from './lines.js';
import { notes } from './notes.js';
import { sixUp } from './six-up.js';
import { slides } from './slides.js';

/** Every kind of handout; a new one is a file and a line here, and its name in `model/handout-kinds.ts`. */
const forms: Readonly<Record<HandoutKind, HandoutForm>> = Object.freeze({
  brief,
  factsheet,
  slides,
  notes,
  'six-up': sixUp,
  lines,
});

export function handoutForm(kind: HandoutKind): HandoutForm {
  return forms[kind];
}
