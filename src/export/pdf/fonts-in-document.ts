import { streamText } from './content/stream-text.js';
import { glyphTexts } from './glyph-texts.js';
import { PDFArray, PDFDict, PDFName, type PDFObject } from './pdf-library.js';

/** A font that text of a document is set in. */
export interface FontInDocument {
  /**
   * As the font calls itself, without the six letters of the subset: `NotoSansSC-Regular`. Type 3 fonts, which browsers
   * make where they fake a weight or a slant, have no name of their own.
   */
  readonly name: string;
  /** Whether its glyphs are in the document: else each reader puts a font of its own in its place. */
  readonly embedded: boolean;
}

/** Stands for the empty box that is drawn where a font lacks a character. */
export const box = '\ufffd';
/** Stands for a glyph that no map gives a text. */
export const unnamed = '\ufffc';

/** Turns codes of a font into text. */
export interface GlyphReader {
  /**
   * @param bytes of a string that is shown, one a character
   * @returns the text of each glyph; `box` for the empty box, `unnamed` for one that says nothing
   */
  readonly read: (bytes: string) => readonly string[];
}

export interface FontReader {
  readonly open: (font: PDFDict) => GlyphReader;
  /** Every font that was opened, sorted by name. */
  readonly used: () => readonly FontInDocument[];
}

/** Reads each font of a document once. */
export function createFontReader(): FontReader {
  const opened = new Map<PDFDict, GlyphReader>();
  const used = new Map<string, FontInDocument>();
  return Object.freeze({
    open: (font: PDFDict) => {
      const known = opened.get(font);
      if (known !== undefined) return known;
      const reader = glyphReader(font);
      opened.set(font, reader);
      const named = describe(font);
      used.set(named.name, {
        ...named,
        embedded: named.embedded && (used.get(named.name)?.embedded ?? true),
      });
      return reader;
    },
    used: () => [...used.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
  });
}

const known = new WeakMap<PDFDict, ReadonlyMap<number, string>>();

/** What each code of a font says; read once. */
export function fontTexts(font: PDFDict): ReadonlyMap<number, string> {
  const texts = known.get(font) ?? glyphTexts(streamText(font.lookup(PDFName.of('ToUnicode'))));
  known.set(font, texts);
  return texts;
}

function glyphReader(font: PDFDict): GlyphReader {
  const texts = fontTexts(font);
  // Composite fonts count glyphs by two bytes, and their glyph 0 is the box for what they lack.
  const composite = font.get(PDFName.of('Subtype')) === PDFName.of('Type0');
  const width = composite ? 2 : 1;
  return {
    read: (bytes) => {
      const read: string[] = [];
      for (let at = 0; at + width <= bytes.length; at += width) {
        const code = composite ? bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1) : bytes.charCodeAt(at);
        read.push(composite && code === 0 ? box : (texts.get(code) ?? unnamed));
      }
      return read;
    },
  };
}

function describe(font: PDFDict): FontInDocument {
  const named = font.get(PDFName.of('BaseFont'));
  const descendants = font.lookup(PDFName.of('DescendantFonts'));
  const glyphs = descendants instanceof PDFArray ? descendants.lookup(0) : font;
  const descriptor = glyphs instanceof PDFDict ? glyphs.lookup(PDFName.of('FontDescriptor')) : undefined;
  const has = (dictionary: PDFObject | undefined, key: string) =>
    dictionary instanceof PDFDict && dictionary.has(PDFName.of(key));
  return {
    name: named instanceof PDFName ? named.decodeText().replace(/^[A-Z]{6}\+/, '') : 'a Type 3 font',
    // A Type 3 font holds its glyphs as drawings.
    embedded:
      ['FontFile', 'FontFile2', 'FontFile3'].some((key) => has(descriptor, key)) || has(font, 'CharProcs'),
  };
}
