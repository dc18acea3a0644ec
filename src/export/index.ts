import type { DeckDrawing } from '../model/drawing.js';
import type { BrowserPage } from '../world/world.js';
import { exportHtml } from './html.js';
import { exportMarkdown } from './markdown.js';
import { printDeck } from './pdf.js';

export interface DeckExportContext {
  /** A page on loan, for formats the browser makes. */
  readonly page: BrowserPage;
  /** Whether speaker notes go into the document. */
  readonly notes: boolean;
  readonly date: Date;
}

/** A file format of decks: a name that is also the extension, and how a drawing becomes bytes. */
export interface DeckFormat {
  readonly name: 'md' | 'html' | 'pdf';
  readonly mediaType: string;
  readonly export: (
    drawing: DeckDrawing,
    context: DeckExportContext,
  ) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>;
}

/** Every format a deck is written in; a new one is a file here and a line in this list. */
export const deckFormats: readonly DeckFormat[] = Object.freeze([
  { name: 'md', mediaType: 'text/markdown', export: async (drawing) => exportMarkdown(drawing) },
  { name: 'html', mediaType: 'text/html', export: async (drawing) => exportHtml(drawing) },
  {
    name: 'pdf',
    mediaType: 'application/pdf',
    export: (drawing, { page, notes, date }) =>
      printDeck(page, drawing, { notes: notes ? 'annotations' : 'none', date }),
  },
] satisfies readonly DeckFormat[]);
