import { emptyOnTheLeft, emptyOnTheRight, isHan, isLatin } from './marks.js';

/** How close the marks stand. Headlines are set tighter than running text, as on any front page. */
export type Manner = 'headline' | 'text';

/** Air between Han and Latin, in em: CLREQ allows at most a quarter. */
const betweenScripts: Readonly<Record<Manner, number>> = { headline: 0.13, text: 0.16 };
/** What a mark gives up of its empty half where it meets a letter rather than another mark. */
const besideLetters: Readonly<Record<Manner, number>> = { headline: 0.4, text: 0.28 };
/** What stops give up inside a headline. */
const afterStops: Readonly<Record<Manner, number>> = { headline: 0.2, text: 0 };
const stops = new Set('，、。；：');
/** Single quotation marks are emptier than double ones by so much. */
const singleQuote = 0.2;

function emptier(mark: string): number {
  return mark === '‘' || mark === '’' ? singleQuote : 0;
}

/**
 * The space to add between two characters that stand side by side, in em; negative where the empty halves of
 * full-width marks are squeezed (GB/T 15834 5.1.10: two marks that meet take one and a half em, not two).
 * Nothing is ever typed into the data for this.
 */
export function spaceBetween(before: string, after: string, manner: Manner): number {
  const emptyBefore = emptyOnTheRight.has(before);
  const emptyAfter = emptyOnTheLeft.has(after);
  if (emptyBefore && emptyAfter) return manner === 'headline' ? -0.7 : -0.5;
  if (emptyBefore && emptyOnTheRight.has(after)) return -0.5 - emptier(before);
  if (emptyAfter && emptyOnTheLeft.has(before)) return -0.5 - emptier(after);
  if (emptyAfter) return -besideLetters[manner] - emptier(after);
  if (emptyBefore && (isHan(after) || isLatin(after))) {
    return stops.has(before) ? 0 - afterStops[manner] : -besideLetters[manner] - emptier(before);
  }
  if ((isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after))) return betweenScripts[manner];
  return 0;
}
