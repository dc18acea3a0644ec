import type { EditableSizes, EditableTier } from '../../layout/editable/room.js';
import type { Theme } from '../../model/theme.js';

/** How large sentences and the words of columns are in each tier, against the sizes of the theme. */
const body = Object.freeze({ 0: 1, 1: 0.945, 2: 0.89, 3: 0.8 });
const text = Object.freeze({ 0: 1, 1: 0.94, 2: 0.875, 3: 0.78 });
const figure = Object.freeze({ 0: 1, 1: 0.92, 2: 0.84, 3: 0.75 });
const headline = Object.freeze({ 0: 1, 1: 0.96, 2: 0.88, 3: 0.76 });

/** The sizes of type on an editable slide: those of the theme, tier by tier tighter. */
export function editableSizes({ sizes }: Theme, tier: EditableTier): EditableSizes {
  return {
    display: sizes.display,
    headline: Math.round(sizes.headline * headline[tier]),
    body: Math.round(sizes.lead * body[tier]),
    text: Math.round(sizes.text * text[tier]),
    note: sizes.note,
    figure: Math.round(sizes.figure * figure[tier]),
  };
}
