import { centredStops, emptyOnTheLeft, emptyOnTheRight, isHan, isLatin } from './marks.js';

/** How close the marks stand. Headlines are set tighter than running text, as on any front page. */
export type Manner = 'headline' | 'text';

/** Air between Han and Latin, in em: CLREQ allows at most a quarter. */
const betweenScripts: Readonly<Record<Manner, number>> = { headline: 0.13, text: 0.16 };
/** What a mark gives up of its empty half where it meets a letter rather than another mark. */
const besideLetters: Readonly<Record<Manner, number>> = { headline: 0.4, text: 0.28 };
/** What stops give up inside a headline. */
const afterStops: Readonly<Record<Manner, number>> = { headline: 0.2, text: 0 };
/** What a stop in the middle of its square may give up on a side: its ink stands well within the middle half. */
const besideCentred = 0.25;
/** What it gives up on either side inside a headline. */
const aroundCentred: Readonly<Record<Manner, number>> = { headline: 0.14, text: 0 };

/** Single quotation marks are emptier than double ones by so much. */
const singleQuote = 0.2;

function emptier(mark: string): number {
  return mark === '‘' || mark === '’' ? singleQuote : 0;
}

/**
 * The space to add between two characters that stand side by side, in em; negative where the empty halves of
 * full-width marks are squeezed (GB/T 15834 5.1.10: two marks that meet take one and a half em, not two).
 * Nothing is ever typed into the data for this.
 *
 * @param stops where the font sets ，。 in their square
 */
export function spaceBetween(
  before: string,
  after: string,
  manner: Manner,
  stops: 'cornered' | 'centred' = 'cornered',
): number {
  if (stops === 'centred' && (centredStops.has(before) || centredStops.has(after)))
    return besideCentredStop(before, after, manner);
  const emptyBefore = emptyOnTheRight.has(before);
  const emptyAfter = emptyOnTheLeft.has(after);
  if (emptyBefore && emptyAfter) return manner === 'headline' ? -0.7 : -0.5;
  if (emptyBefore && emptyOnTheRight.has(after)) return -0.5 - emptier(before);
  if (emptyAfter && emptyOnTheLeft.has(before)) return -0.5 - emptier(after);
  if (emptyAfter) return -besideLetters[manner] - emptier(after);
  if (emptyBefore && (isHan(after) || isLatin(after))) {
    return centredStops.has(before) ? 0 - afterStops[manner] : -besideLetters[manner] - emptier(before);
  }
  if ((isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after))) return betweenScripts[manner];
  return 0;
}

/** The empty quarters of stops in the middle of their square, and the empty halves of brackets that meet them. */
function besideCentredStop(before: string, after: string, manner: Manner): number {
  if (centredStops.has(before) && centredStops.has(after)) return -besideCentred;
  if (centredStops.has(before)) {
    if (emptyOnTheLeft.has(after)) return -2 * besideCentred;
    return emptyOnTheRight.has(after) ? -besideCentred : 0 - aroundCentred[manner];
  }
  return emptyOnTheRight.has(before) ? -2 * besideCentred : 0 - aroundCentred[manner];
}

/** What a mark gives up at the end of a line, in em. */
export function emptyAtEnd(mark: string, stops: 'cornered' | 'centred'): number {
  if (stops === 'centred' && centredStops.has(mark)) return besideCentred;
  return emptyOnTheRight.has(mark) ? 0.5 : 0;
}
