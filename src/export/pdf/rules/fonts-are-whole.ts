import { streamBytes } from '../content/stream-bytes.js';
import { fontTexts } from '../fonts-in-document.js';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '../pdf-library.js';
import { type ExaminedDocument, entryOf, type Rule } from './rule.js';
import { readTrueType, type TrueType } from './true-type.js';

/** A composite font: its dictionary, that of its glyphs, and what describes them. */
interface Font {
  readonly name: string;
  readonly type: string;
  readonly dictionary: PDFDict;
  readonly glyphs: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
}

/**
 * 31: every font is inside the document, with all its glyphs, their widths and what they say. The browser writes
 * composite TrueType fonts; of any other kind no rule here can tell, so those are faults.
 */
export const fontsAreWhole: readonly Rule[] = [
  rule(
    '31-001',
    'Composite fonts are encoded by the numbers of their glyphs.',
    ({ type, dictionary }) => type !== '/Type0' || /^\/Identity-[HV]$/.test(entryOf(dictionary, 'Encoding')),
  ),
  rule('31-004', 'Numbers of glyphs are mapped to the font: by a stream, or as they are.', ({ glyphs }) => {
    const map = glyphs?.lookup(PDFName.of('CIDToGIDMap'));
    return (
      !isTrueType(glyphs) || map === undefined || map instanceof PDFRawStream || String(map) === '/Identity'
    );
  }),
  rule(
    '31-005',
    'Composite TrueType fonts say how glyphs are numbered.',
    ({ glyphs }) => !isTrueType(glyphs) || glyphs?.has(PDFName.of('CIDToGIDMap')) === true,
  ),
  rule('31-006', 'Tables of codes are the known ones, or inside the document.', ({ type, dictionary }) => {
    const encoding = dictionary.lookup(PDFName.of('Encoding'));
    return type !== '/Type0' || encoding instanceof PDFRawStream || /^\/Identity-/.test(String(encoding));
  }),
  rule(
    '31-009',
    'Every font is inside the document.',
    ({ type, descriptor }) =>
      type === '/Type3' ||
      ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)) === true),
  ),
  rule('31-011', 'Every glyph that is shown is in its font.', (font) => {
    const file = fontFile(font);
    return file === undefined || [...fontTexts(font.dictionary).keys()].every((code) => code < file.glyphs);
  }),
  rule(
    '31-012',
    'No font lists its glyphs by name.',
    ({ descriptor }) => descriptor?.has(PDFName.of('CharSet')) !== true,
  ),
  rule(
    '31-014',
    'No font lists its glyphs by number.',
    ({ descriptor }) => descriptor?.has(PDFName.of('CIDSet')) !== true,
  ),
  rule('31-016', 'Glyphs that are shown are as wide as their font says.', (font) => {
    const file = fontFile(font);
    if (file === undefined) return true;
    const widths = new Map(widthsOf(font.glyphs));
    const other = font.glyphs?.lookup(PDFName.of('DW'));
    const usual = other instanceof PDFNumber ? other.asNumber() : 1000;
    return [...fontTexts(font.dictionary).keys()].every((code) => {
      const written = widths.get(code) ?? usual;
      return Math.abs((file.widthOf(code) ?? written) - written) <= 1;
    });
  }),
  rule('31-018', 'No text is set in a simple TrueType or Type 1 font.', ({ type }) =>
    ['/Type0', '/Type3'].includes(type),
  ),
  rule('31-027', 'Every font says what its glyphs say.', ({ dictionary }) =>
    dictionary.has(PDFName.of('ToUnicode')),
  ),
  rule('31-028', 'No glyph says nothing.', (font) =>
    [...fontTexts(font.dictionary).values()].every((text) => !text.includes('\0')),
  ),
  rule('31-029', 'No glyph says a mark of byte order.', (font) =>
    [...fontTexts(font.dictionary).values()].every((text) => !/[\ufeff\ufffe]/.test(text)),
  ),
];

function rule(id: string, holds: string, isRight: (font: Font) => boolean): Rule {
  return {
    id,
    holds,
    faults: (examined) =>
      fontsOf(examined)
        .filter((font) => !isRight(font))
        .map(({ name }) => name),
  };
}

function fontsOf({ dictionaries }: ExaminedDocument): readonly Font[] {
  return dictionaries
    .filter((each) => entryOf(each, 'Type') === '/Font' && !/^\/CIDFont/.test(entryOf(each, 'Subtype')))
    .map((dictionary) => {
      const list = dictionary.lookup(PDFName.of('DescendantFonts'));
      const first = list instanceof PDFArray ? list.lookup(0) : undefined;
      const glyphs = first instanceof PDFDict ? first : undefined;
      const described = (glyphs ?? dictionary).lookup(PDFName.of('FontDescriptor'));
      return {
        name: entryOf(dictionary, 'BaseFont') || 'a font without a name',
        type: entryOf(dictionary, 'Subtype'),
        dictionary,
        glyphs,
        descriptor: described instanceof PDFDict ? described : undefined,
      };
    });
}

function isTrueType(glyphs: PDFDict | undefined): boolean {
  return entryOf(glyphs, 'Subtype') === '/CIDFontType2';
}

const files = new WeakMap<PDFDict, TrueType>();

/** The TrueType file of a font whose codes are the numbers of its glyphs; read once. */
function fontFile({ glyphs, descriptor }: Font): TrueType | undefined {
  if (descriptor === undefined || !isTrueType(glyphs)) return undefined;
  const known = files.get(descriptor);
  if (known !== undefined) return known;
  const stream = descriptor.lookup(PDFName.of('FontFile2'));
  if (!(stream instanceof PDFRawStream) || entryOf(glyphs, 'CIDToGIDMap') !== '/Identity') return undefined;
  const read = readTrueType(streamBytes(stream));
  if (read !== undefined) files.set(descriptor, read);
  return read;
}

/** Widths as a font lists them: `10 [500 600]`, or `10 20 500` for all from the one to the other. */
function widthsOf(glyphs: PDFDict | undefined): readonly (readonly [number, number])[] {
  const list = glyphs?.lookup(PDFName.of('W'));
  const found: (readonly [number, number])[] = [];
  if (!(list instanceof PDFArray)) return found;
  for (let at = 0; at < list.size(); ) {
    const [first, second] = [numberAt(list, at), list.lookup(at + 1)];
    if (second instanceof PDFArray) {
      for (let index = 0; index < second.size(); index += 1)
        found.push([first + index, numberAt(second, index)]);
      at += 2;
    } else {
      const width = numberAt(list, at + 2);
      for (let code = first; code <= numberAt(list, at + 1); code += 1) found.push([code, width]);
      at += 3;
    }
  }
  return found;
}

function numberAt(list: PDFArray, at: number): number {
  const value = list.lookup(at);
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
