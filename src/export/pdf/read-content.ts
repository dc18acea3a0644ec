import { contentOperations } from './content/content-operations.js';
import { decodeText } from './content/decode-text.js';
import { resource } from './content/page-resource.js';
import { stringBytes } from './content/string-bytes.js';
import { box, type FontReader, type GlyphReader, unnamed } from './fonts-in-document.js';
import { PDFDict, PDFName, type PDFObject, PDFRawStream } from './pdf-library.js';

/** The text of a page: all of it in the order it is drawn, and that of each marked piece by its number. */
export interface ContentText {
  readonly text: string;
  readonly marked: ReadonlyMap<number, string>;
}

/** A stretch between BMC or BDC and EMC. */
interface Mark {
  /** The number by which the tags speak of it. */
  readonly id?: number;
  /** What it says, in place of what its glyphs say. */
  readonly actual?: string;
  /** Its glyphs stand in reverse order. */
  readonly reversed: boolean;
  readonly glyphs: string[];
}

/**
 * Reads what a content stream shows, and the forms it draws.
 *
 * A stretch may carry its text (`ActualText`) beside its glyphs, for ligatures and the like. The browser does so for
 * characters it has no glyph for, too: searched, the page says them, and shows boxes. So where a box is drawn, the
 * box counts and not what is said of it.
 *
 * @param content one byte a character
 * @param streamText decodes the stream of a form
 */
export function readContent(
  content: string,
  resources: PDFDict | undefined,
  fonts: FontReader,
  streamText: (stream: PDFObject) => string,
): ContentText {
  const marked = new Map<number, string>();
  const marks: Mark[] = [];
  let text = '';

  const say = (glyphs: readonly string[], own?: number): void => {
    const open = marks.at(-1);
    if (open !== undefined && (open.actual !== undefined || open.reversed)) {
      open.glyphs.push(...glyphs);
      return;
    }
    const said = glyphs.join('');
    const id = own ?? marks.findLast((mark) => mark.id !== undefined)?.id;
    if (id !== undefined) marked.set(id, (marked.get(id) ?? '') + said);
    text += said;
  };
  const close = (): void => {
    const mark = marks.pop();
    if (mark === undefined || mark.glyphs.length === 0) return;
    const { id, actual, reversed, glyphs } = mark;
    if (actual !== undefined && !glyphs.includes(box)) say([actual], id);
    else say(reversed ? glyphs.toReversed() : glyphs, id);
  };

  const read = (stream: string, from: PDFDict | undefined): void => {
    let font: GlyphReader | undefined;
    const saved: (GlyphReader | undefined)[] = [];
    for (const { operator, operands } of contentOperations(stream, 'saying')) {
      if (operator === 'q') saved.push(font);
      else if (operator === 'Q') font = saved.pop();
      else if (operator === 'BMC' || operator === 'BDC') marks.push(markOf(operands));
      else if (operator === 'EMC') close();
      else if (operator === 'Tf') {
        const named = resource(from, 'Font', operands[0]);
        font = named instanceof PDFDict ? fonts.open(named) : undefined;
      } else if (showsText.has(operator)) {
        for (const operand of operands) {
          const bytes = stringBytes(operand);
          if (bytes !== undefined) say(font?.read(bytes) ?? [unnamed]);
        }
      } else if (operator === 'Do') {
        const form = resource(from, 'XObject', operands[0]);
        if (form instanceof PDFRawStream && form.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')) {
          const own = form.dict.lookup(PDFName.of('Resources'));
          read(streamText(form), own instanceof PDFDict ? own : from);
        }
      }
    }
  };
  read(content, resources);
  while (marks.length > 0) close();
  return { text, marked };
}

const showsText: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);

/** `/Span << /ActualText <FEFF5803> >> BDC`: the browser writes the dictionary in the stream, never elsewhere. */
function markOf(operands: readonly string[]): Mark {
  const after = (key: string) => (operands.includes(key) ? operands[operands.indexOf(key) + 1] : undefined);
  const actual = stringBytes(after('/ActualText') ?? '');
  const id = after('/MCID');
  return {
    ...(id === undefined ? {} : { id: Number(id) }),
    ...(actual === undefined ? {} : { actual: decodeText(actual) }),
    reversed: operands[0] === '/ReversedChars',
    glyphs: [],
  };
}
