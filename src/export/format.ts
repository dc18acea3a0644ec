import type { Sharp } from 'sharp';
import type { Attachment } from '../model/attachment.js';
import type { DeckDrawing, PosterDrawing } from '../model/drawing.js';
import type { EditableDeck } from '../model/editable-deck.js';
import type { BrowserPage } from '../world/world.js';
import type { FilledDeck } from './pptx/template/fill-deck.js';

interface AnyFormat {
  /** As `--format` names it; also the extension of its files. */
  readonly name: string;
  readonly mediaType: string;
  /** Whether a build writes it unasked. */
  readonly plain: boolean;
}

export interface DeckExportContext {
  /** A page on loan, for formats the browser makes. */
  readonly page: BrowserPage;
  /** Whether speaker notes go into the document. */
  readonly notes: boolean;
  /** What goes into the document as a file, where its format takes files. */
  readonly attachment?: Attachment;
  readonly date: Date;
  /** The page that plays the deck, without fonts and policy. */
  readonly played: () => string;
  /** The deck in boxes that someone can edit. */
  readonly editable: () => EditableDeck;
  /** The same on the layouts of somebody's template. */
  readonly filled?: FilledDeck;
}

/** A file format of decks. */
export interface DeckFormat extends AnyFormat {
  readonly shows: 'deck';
  /** What a reader calls it. */
  readonly label: string;
  /** Pages for print, as handouts and the documents of carousels are; what they say is read back. */
  readonly printed: boolean;
  /** Whether a link can lead to one of its pages: behind `#`, a web page by its number, a printed document by `page=`. */
  readonly opensAtPage: boolean;
  /** Whether people edit it: its words stand in boxes, which other machines fill with other fonts. */
  readonly edited: boolean;
  /** Another program shows it, and needs the theme beside it. Readers are offered such a file last. */
  readonly needsTheme: boolean;
  readonly export: (
    drawing: DeckDrawing,
    context: DeckExportContext,
  ) => Promise<{
    readonly bytes: Uint8Array;
    readonly pages: number;
    /** What is wrong with the file, which is our own fault; absent where nothing is, or nothing looked. */
    readonly faults?: readonly string[];
  }>;
}

/** A file format of pictures that consist of pixels, and how they become bytes. */
export interface PixelFormat extends AnyFormat {
  readonly shows: 'pixels';
  /**
   * Ways to encode, the best first; the next is tried where a file is over its limit. The settings are fixed, so that
   * the same pixels always give the same bytes.
   */
  readonly encodings: readonly ((picture: Sharp) => Sharp)[];
  /** How its files say that their colours are sRGB: by the whole profile, or by its name, which costs nothing. */
  readonly colourSpace: 'profile' | { readonly named: (file: Uint8Array) => Uint8Array };
}

/** A file format of pictures without pixels: one file serves every scale. */
export interface VectorFormat extends AnyFormat {
  readonly shows: 'vectors';
  /** @param metadata the XMP packet the file carries */
  readonly export: (drawing: PosterDrawing, metadata: string) => Uint8Array;
}

export type PictureFormat = PixelFormat | VectorFormat;
