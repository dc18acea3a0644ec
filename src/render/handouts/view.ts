import type { Deck, Slide } from '../../model/page.js';
import { wordsIn } from '../../model/words.js';
import type { Messages } from '../../text/messages/messages.js';
import { sentencesOf } from '../../text/sentences.js';
import { passageNote } from '../passage-note.js';
import { headlineHtml, plainHtml, runningHtml } from '../phrase-html.js';

/** What the head of the first page says, as HTML that breaks between phrases. */
export interface HandoutHead {
  readonly kicker?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly bylines: readonly { readonly name: string; readonly affiliation?: string }[];
}

/** A paragraph beside a slide: what to say, or a passage of the source with its place; a long one goes on in the next. */
export interface HandoutNote {
  readonly kind: 'say' | 'passage' | 'continued';
  /** HTML, as is the text. */
  readonly label?: string;
  readonly text: string;
  /** Of a passage in another language than the page. */
  readonly language?: string;
}

export function handoutHead({ title, head }: Deck): HandoutHead {
  const { kicker, subtitle, bylines } = head;
  return {
    ...(kicker === undefined || kicker === title ? {} : { kicker: plainHtml(kicker) }),
    title: headlineHtml(title),
    ...(subtitle === undefined || subtitle === title ? {} : { subtitle: headlineHtml(subtitle) }),
    bylines: bylines.map(({ name, affiliation }) => ({
      name: plainHtml(name),
      ...(affiliation === undefined ? {} : { affiliation: headlineHtml(affiliation) }),
    })),
  };
}

/**
 * The notes of a slide without what the slide itself says in large letters.
 *
 * @param beside whether they stand beside it: then they leave out what can be read there, word for word
 */
export function handoutNotes(slide: Slide, messages: Messages, beside = false): readonly HandoutNote[] {
  const { content } = slide;
  const shown = new Set((beside ? wordsIn(content) : [content.headline]).map(({ long }) => bare(long)));
  return slide.notes
    .filter(({ long }) => !shown.has(bare(long)))
    .flatMap((note): readonly HandoutNote[] => {
      const found = passageNote(note, messages);
      if (found === undefined) {
        return paragraphs(note.long).map((text, index) => ({
          kind: index === 0 ? 'say' : 'continued',
          text,
        }));
      }
      const language = found.language === undefined ? {} : { language: found.language };
      return paragraphs(found.passage).map((text, index) =>
        index === 0
          ? { kind: 'passage', label: runningHtml(found.label), text, ...language }
          : { kind: 'continued', text, ...language },
      );
    });
}

/** Without white space and the stop at its end: lists end without one. */
function bare(text: string): string {
  return text.replace(/\s+/g, '').replace(/[。.]$/, '');
}

/** A page may end after a paragraph and not within: of more characters than this it is cut between sentences. */
const longParagraph = 400;

/** A text as HTML, one or more paragraphs of whole sentences. */
function paragraphs(text: string): readonly string[] {
  if ([...text].length <= longParagraph) return [runningHtml(text)];
  const cut: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const joined = (cut.at(-1) ?? '') + sentence;
    if (cut.length > 0 && [...joined].length <= longParagraph / 2) cut.splice(-1, 1, joined);
    else cut.push(sentence);
  }
  return cut.map((each) => runningHtml(each.trim()));
}
