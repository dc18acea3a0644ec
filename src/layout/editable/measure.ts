import type { EditableParagraph, EditableStyle, EditableText } from '../../model/editable-deck.js';
import { typeset } from '../../text/typeset.js';
import type { Sheet } from '../sheet.js';
import { spare } from './boxes.js';

/** A paragraph as one string. */
export function wordsOf({ runs }: EditableParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/** How far text stands behind its bullet or number, in px. */
export function indentOf({ bullet, size }: Pick<EditableStyle, 'bullet' | 'size'>): number {
  return { none: 0, dot: 0.9, number: 1.5 }[bullet] * size;
}

/** No slide holds more of one text. The lines of what is longer are reckoned, not set. */
const mostSet = 1000;

/** In how many lines an editor is likely to set a paragraph of a box, and where our own lines would end. */
export function linesOf(
  sheet: Sheet,
  { place, style }: Pick<EditableText, 'place' | 'style'>,
  paragraph: EditableParagraph,
): readonly string[] {
  if (style.wrap === false) return [wordsOf(paragraph)];
  const face = sheet.faces[style.face];
  const width = (place.width - indentOf(style)) * spare;
  const long = wordsOf(paragraph).length > mostSet;
  if (long || paragraph.runs.some(({ size }) => size !== undefined)) {
    const lines = Math.max(1, Math.ceil(widthOf(sheet, style, paragraph) / (width + 1)));
    return Array.from({ length: lines }, () => '');
  }
  const lines = wordsOf(paragraph).split('\n');
  return lines.flatMap((line) => {
    const set = typeset(line, {
      advances: face,
      width: width / style.size,
      manner: style.face.startsWith('headline') ? 'headline' : 'text',
      // Editors part no words.
      display: true,
      terms: sheet.terms,
    });
    return set.lines.map(({ text }) => text);
  });
}

/** How wide a paragraph is in one line, in px. */
function widthOf(sheet: Sheet, style: EditableStyle, { runs }: EditableParagraph): number {
  return runs.reduce(
    (sum, { text, size = style.size, face = style.face }) => sum + sheet.faces[face].advance(text) * size,
    0,
  );
}

/** How high a box has to be for its words, in px. */
function neededHeight(sheet: Sheet, box: EditableText): number {
  const { style, paragraphs } = box;
  const line = style.size * style.leading;
  return paragraphs.reduce(
    (sum, paragraph, index) =>
      sum + linesOf(sheet, box, paragraph).length * line + (index === 0 ? 0 : style.gap),
    0,
  );
}

/** What the highest of some boxes needs, in px. */
export function highest(sheet: Sheet, boxes: readonly EditableText[]): number {
  return Math.max(0, ...boxes.map((box) => neededHeight(sheet, box))) + 4;
}

/** By how much the words of a box are higher than it, or wider where they stand in one line, in px; 0 where they fit. */
export function overflowOf(sheet: Sheet, box: EditableText): number {
  const { style, place, paragraphs } = box;
  const wide =
    style.wrap === false ? paragraphs.map((each) => widthOf(sheet, style, each) - place.width) : [];
  return Math.max(0, neededHeight(sheet, box) - place.height - 1, ...wide);
}
