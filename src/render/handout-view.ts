import type { Deck, Slide } from '../model/page.js';
import type { Messages } from '../text/messages/messages.js';
import { splitPhrases } from '../text/phrases.js';
import { escapeHtml } from './escape-html.js';

/** What the head of the first page says. `title`, `subtitle` and `affiliation` are HTML that breaks between phrases. */
export interface HandoutHead {
  readonly kicker?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly bylines: readonly { readonly name: string; readonly affiliation?: string }[];
}

/** A paragraph beside a slide: what to say, or a passage of the source with its place. */
export interface HandoutNote {
  readonly kind: 'say' | 'passage';
  readonly label?: string;
  /** HTML. */
  readonly text: string;
}

export function handoutHead(deck: Deck): HandoutHead {
  const cover = deck.slides.find((slide) => slide.kind === 'cover');
  const subtitle = cover?.subtitle ?? deck.subject;
  const kicker = cover?.kicker;
  return {
    ...(kicker === undefined || kicker === deck.title ? {} : { kicker }),
    title: unbrokenPhrases(deck.title),
    ...(subtitle === deck.title ? {} : { subtitle: unbrokenPhrases(subtitle) }),
    bylines: deck.authors.map((name) => {
      const opener = deck.slides.find((slide) => slide.kind === 'opener' && slide.expert === name);
      const affiliation = opener?.kind === 'opener' ? opener.affiliation : undefined;
      return { name, ...(affiliation === undefined ? {} : { affiliation: unbrokenPhrases(affiliation) }) };
    }),
  };
}

/** The notes of a slide without what the slide itself says in large letters. */
export function handoutNotes(slide: Slide, messages: Messages): readonly HandoutNote[] {
  const { opening, closing } = marksOfPlace(messages);
  return slide.notes
    .filter((note) => note !== slide.headline)
    .map((note) => {
      const end = note.indexOf(closing);
      if (opening === '' || closing === '' || !note.startsWith(opening) || end < 0) {
        return { kind: 'say', text: runningText(note) };
      }
      return {
        kind: 'passage',
        label: note.slice(opening.length, end),
        text: runningText(
          note
            .slice(end + closing.length)
            .replaceAll('\n', '')
            .trim(),
        ),
      };
    });
}

/** What a language sets around the place of a passage: `【` and `】`. */
function marksOfPlace(messages: Messages): { readonly opening: string; readonly closing: string } {
  const [opening = '', closing = ''] = messages.passage('\u0000', '\u0000').split('\u0000');
  return { opening, closing };
}

/** Large text breaks between phrases, never inside. */
function unbrokenPhrases(text: string): string {
  return splitPhrases(text).map(unbroken).join('<wbr>');
}

/** Running text: a figure stays with its unit, and the last line is never a single character. */
function runningText(text: string): string {
  const pieces = [...splitPhrases(text)];
  let ending = '';
  while (pieces.length > 0 && lettersOf(ending) < leastLastLine) ending = (pieces.pop() ?? '') + ending;
  if (!/\d/.test(ending) && lettersOf(ending) > leastLastLine + 1) {
    const short = shortEnding.exec(ending)?.[0] ?? ending;
    pieces.push(ending.slice(0, ending.length - short.length));
    ending = short;
  }
  return [
    ...pieces.map((piece) => (/\d/.test(piece) ? unbroken(piece) : escapeHtml(piece))),
    unbroken(ending),
  ].join('');
}

/** In letters, Chinese or other. */
const leastLastLine = 3;
const shortEnding = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){3}$/u;

function lettersOf(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
}

function unbroken(text: string): string {
  return `<span class="unbroken">${escapeHtml(text)}</span>`;
}
