import type { TaggedText } from '../export/pdf/read-text-layer.js';
import type { HandoutDrawing } from '../model/drawing.js';
import { statementsOf, type Words, wordsIn } from '../model/words.js';
import { displayWidth } from '../text/width.js';

/** What is asked of a drawing: the slides of each page, or the text. */
interface PrintedPages extends Pick<HandoutDrawing, 'shows'> {
  readonly handout: {
    readonly deck: { readonly slides: readonly { readonly content: unknown }[] };
    readonly text?: unknown;
  };
}

/** In half-width cells: a shorter text, a figure or a name, may stand in a sentence that says something else. */
const telling = 16;

/**
 * The statements that each page of a printed handout shows. Of slides it is known where they were put; where a text breaks
 * only the browser knows, so it is sought in what was printed.
 *
 * @param tagged what was read back from the document
 * @param pages how many it has
 * @returns undefined where it is not known: nothing was read back, or the pages are not those that were drawn
 */
export function sourcesByPage(
  { handout, shows }: PrintedPages,
  tagged: readonly TaggedText[] | undefined,
  pages: number,
): readonly (readonly string[])[] | undefined {
  if (shows !== undefined) {
    const { slides } = handout.deck;
    return shows.length === pages
      ? shows.map((rows) => statementsOf(rows.map((index) => slides[index ?? -1]?.content)))
      : undefined;
  }
  if (tagged === undefined) return undefined;
  const found = pagesByStatement(wordsIn(handout.text), tagged);
  return Array.from({ length: pages }, (_, page) =>
    statementsOf(handout.text).filter((id) => found.get(id)?.has(page)),
  );
}

/** On which pages words stand that claim a statement; by the short ones only where there are no others. */
function pagesByStatement(
  words: readonly Words[],
  tagged: readonly TaggedText[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const pageAt = tagged.flatMap(({ text, page }) => Array.from(plain(text).split(''), () => page));
  const whole = tagged.map(({ text }) => plain(text)).join('');
  const found = new Map<string, Set<number>>();
  const note = (some: readonly Words[]): void => {
    const known = new Set(found.keys());
    for (const { long, from } of some) {
      const open = from.statements.filter((id) => !known.has(id));
      const wanted = plain(long);
      if (open.length === 0 || wanted === '') continue;
      for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) {
        const on = pageAt.slice(at, at + wanted.length);
        for (const id of open) found.set(id, new Set([...(found.get(id) ?? []), ...on]));
      }
    }
  };
  const isTelling = ({ long }: Words): boolean => displayWidth(long) >= telling;
  note(words.filter(isTelling));
  note(words.filter((each) => !isTelling(each)));
  return found;
}

/** A browser breaks and spaces a text otherwise than it is written, and hyphenates it. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b\u2060]+/g, '');
}
