import { generator } from '../generator.js';
import type { Attachment } from '../model/attachment.js';
import type { DeckDrawing, HandoutDrawing } from '../model/drawing.js';
import type { Deck } from '../model/page.js';
import { pageSizeOf, pageViewport } from '../model/paper-sizes.js';
import type { BrowserPage } from '../world/world.js';
import type { DeckFormat } from './format.js';
import type { Finish } from './pdf/finish-document.js';
import { prepareForReading } from './pdf/prepare-for-reading.js';

/** A printed document. */
export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Addresses the document asked for and did not get: empty unless something is wrong with it. */
  readonly refused: readonly string[];
}

export interface PrintOptions {
  /** Stamped as the date of creation; without it the document carries no date, never the time of day. */
  readonly date?: Date;
  /** A file that goes into the document. */
  readonly attachment?: Attachment | undefined;
}

export interface PrintDeckOptions extends PrintOptions {
  /** Speaker notes as one text annotation a slide, seen on the screen and not on paper, or left out. */
  readonly notes: 'annotations' | 'none';
}

/** What made it: `broadsheet 0.1.0`. */
const creator = `${generator.name} ${generator.version}`;
/** What stands on every slide: who listens would hear it again and again. */
const runningHeads = '[data-marpit-svg] section > :is(header, footer)';
/** Slides are laid out at their own size, so that nothing is scaled. CSS px. */
const slideViewport = Object.freeze({ width: 1280, height: 720 });

/**
 * Prints a deck as a tagged PDF, one page a slide, one bookmark a slide, with title, authors, subject and language.
 * The same drawing and options give the same bytes.
 *
 * @param page a page on loan; what it showed before is gone
 * @throws WorldError `browser-failed` when the browser dies
 */
export async function printDeck(
  page: BrowserPage,
  drawing: DeckDrawing,
  options: PrintDeckOptions,
): Promise<PrintedDocument> {
  const { deck } = drawing;
  await page.open(drawing.withoutFonts, slideViewport, drawing.fontStyle);
  return print(page, deck, {
    date: options.date,
    attachment: options.attachment,
    slides: deck.slides,
    notes:
      options.notes === 'annotations' ? deck.slides.map(({ notes }) => notes.map(({ long }) => long)) : [],
    identity: [drawing.html, options.notes],
  });
}

/** Prints a handout as a tagged PDF, with the same properties as a deck but without annotations. */
export async function printHandout(
  page: BrowserPage,
  { handout, html }: HandoutDrawing,
  options: PrintOptions,
): Promise<PrintedDocument> {
  await page.open(html, pageViewport(pageSizeOf(handout)));
  const { date, attachment } = options;
  return print(page, handout.deck, { date, attachment, slides: [], notes: [], identity: [html] });
}

/**
 * Prints what the page shows, under the deck's title, authors, subject and language. What finishes the document is
 * loaded meanwhile, and only where something is printed.
 */
async function print(
  page: BrowserPage,
  { title, authors, subject, language }: Deck,
  rest: Pick<Finish, 'date' | 'attachment' | 'slides' | 'notes' | 'identity'>,
): Promise<PrintedDocument> {
  const passages = await page.evaluate(prepareForReading, runningHeads);
  const [printed, { finishDocument }] = await Promise.all([page.pdf(), import('./pdf/finish-document.js')]);
  const document = await finishDocument(printed, {
    title,
    authors,
    subject,
    language,
    creator,
    passages,
    ...rest,
  });
  return { ...document, refused: page.refused() };
}

/** A deck as pages for print; finished by what is loaded only then. */
export const pdf = {
  name: 'pdf',
  shows: 'deck',
  label: 'PDF',
  mediaType: 'application/pdf',
  plain: true,
  printed: true,
  opensAtPage: true,
  edited: false,
  needsTheme: false,
  export: (drawing, { page, notes, attachment, date }) =>
    printDeck(page, drawing, { notes: notes ? 'annotations' : 'none', attachment, date }),
} as const satisfies DeckFormat;
