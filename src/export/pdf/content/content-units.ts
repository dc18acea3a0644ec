import { type FontReader, type GlyphReader, unnamed } from '../fonts-in-document.js';
import { PDFDict, PDFName, PDFRawStream, PDFRef } from '../pdf-library.js';
import type { Box } from '../structure/structure.js';
import { type ContentOperation, contentOperations } from './content-operations.js';
import { decodeText } from './decode-text.js';
import type { DrawnPlace } from './drawn-place.js';
import type { Matrix } from './matrix.js';
import { resource } from './page-resource.js';
import { stringBytes } from './string-bytes.js';

/** What is drawn in one go: a text object, a path, a picture, a form. Marks can begin and end around it, never inside. */
export interface ContentUnit {
  readonly from: number;
  readonly to: number;
  /** The number of the mark it stands in. */
  readonly mark: number | undefined;
  /** Whether it stands in a mark that says it is no content. */
  readonly artifact: boolean;
  /** Where it stands in both, which mark is around the other. */
  readonly outer?: 'artifact' | 'content';
  /** What it says; empty where it only draws. */
  readonly text: string;
  readonly box: Box | undefined;
  /** The form it draws. */
  readonly form?: DrawnForm;
}

/** A form that a stream draws, and where. */
interface DrawnForm {
  readonly ref: PDFRef;
  readonly stream: PDFRawStream;
  readonly matrix: Matrix;
  readonly clipped: Box | undefined;
}

/** A content stream as its units, and the marks around them. */
export interface ReadContentStream {
  readonly source: string;
  readonly units: readonly ContentUnit[];
  /** Where marks with numbers and marks of artifacts begin and end: these are written anew. */
  readonly marks: readonly { readonly from: number; readonly to: number }[];
}

const paths: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const paints: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const shows: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);

/** A mark that is open. */
interface Mark {
  readonly id?: number;
  readonly artifact: boolean;
  /** It says something of its glyphs, and stays where it is. */
  readonly stays: boolean;
  readonly actual?: string;
}

/**
 * Reads a content stream as what it draws, each with the mark it stands in, its text and its place.
 *
 * @param source one byte a character
 * @param place where the stream stands on its page
 */
export function readContentStream(
  source: string,
  resources: PDFDict | undefined,
  fonts: FontReader,
  place: DrawnPlace,
): ReadContentStream {
  const units: ContentUnit[] = [];
  const marks: { readonly from: number; readonly to: number }[] = [];
  const open: Mark[] = [];
  let [font, size]: [GlyphReader | undefined, number] = [undefined, 0];
  const saved: (readonly [GlyphReader | undefined, number])[] = [];
  /** Where what is drawn next begins: a path by its first point, a text object, a mark that stays. */
  let [began, text]: [number | undefined, string] = [undefined, ''];
  let [inText, staying] = [false, 0];

  const draw = (to: number, from: number, form?: ContentUnit['form']): void => {
    const id = open.findLast((mark) => mark.id !== undefined)?.id;
    const artifact = open.some((mark) => mark.artifact);
    const isBoth = artifact && id !== undefined;
    const around = open.findIndex((mark) => mark.artifact) < open.findIndex((mark) => mark.id !== undefined);
    units.push({
      from: began ?? from,
      to,
      mark: id,
      artifact,
      ...(isBoth ? { outer: around ? ('artifact' as const) : ('content' as const) } : {}),
      text,
      box: place.taken(),
      ...(form === undefined ? {} : { form }),
    });
    began = undefined;
    text = '';
  };
  const say = (operation: ContentOperation): void => {
    for (const operand of operation.operands) {
      const bytes = stringBytes(operand);
      if (bytes === undefined) continue;
      place.glyphs(size);
      if (!open.some(({ actual }) => actual !== undefined)) text += (font?.read(bytes) ?? [unnamed]).join('');
    }
  };

  for (const operation of contentOperations(source)) {
    const { operator, operands, from, to } = operation;
    if (paths.has(operator)) {
      began ??= from;
      place.path(operator, operands);
    } else if (paints.has(operator)) {
      place.paint();
      if (staying === 0) draw(to, from);
    } else if (operator === 'n') {
      place.dropPath();
      if (staying === 0) began = undefined;
    } else if (operator === 'W' || operator === 'W*') place.clip();
    else if (operator === 'q') {
      saved.push([font, size]);
      place.save();
    } else if (operator === 'Q') {
      [font, size] = saved.pop() ?? [undefined, 0];
      place.restore();
    } else if (operator === 'cm') place.transform(operands);
    else if (operator === 'BT') {
      began ??= from;
      inText = true;
      place.beginText();
    } else if (operator === 'ET') {
      inText = false;
      if (staying === 0) draw(to, from);
    } else if (operator === 'Tm' || operator === 'Td' || operator === 'TD')
      place.moveText(operator, operands);
    else if (operator === 'Tf') {
      const named = resource(resources, 'Font', operands[0]);
      font = named instanceof PDFDict ? fonts.open(named) : undefined;
      size = Number(operands[1] ?? 0);
    } else if (shows.has(operator)) say(operation);
    else if (operator === 'BMC' || operator === 'BDC') {
      const mark = markOf(operands, inText);
      open.push(mark);
      if (mark.actual !== undefined) text += mark.actual;
      if (!mark.stays) marks.push({ from, to });
      else if (!inText) {
        began ??= from;
        staying += 1;
      }
    } else if (operator === 'EMC') {
      const mark = open.pop();
      if (mark?.stays !== true) marks.push({ from, to });
      else if (!inText) {
        staying -= 1;
        if (staying === 0) draw(to, from);
      }
    } else if (operator === 'Do') {
      const form = resourceRef(resources, operands[0]);
      const stream = form === undefined ? undefined : resource(resources, 'XObject', operands[0]);
      const isForm =
        stream instanceof PDFRawStream && stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
      if (!isForm) place.picture();
      if (staying === 0) {
        const { matrix, clipped } = place;
        draw(to, from, isForm && form !== undefined ? { ref: form, stream, matrix, clipped } : undefined);
      }
    } else if (operator === 'sh' || operator === 'EI') {
      place.everything();
      if (staying === 0) draw(to, from);
    }
  }
  return { source, units, marks };
}

/** Marks with a number and marks of artifacts go; what says how glyphs read stays with them. */
function markOf(operands: readonly string[], inText: boolean): Mark {
  const after = (key: string) => (operands.includes(key) ? operands[operands.indexOf(key) + 1] : undefined);
  const id = inText ? undefined : after('/MCID');
  const actual = stringBytes(after('/ActualText') ?? '');
  const artifact = operands[0] === '/Artifact' && !inText;
  return {
    ...(id === undefined ? {} : { id: Number(id) }),
    ...(actual === undefined ? {} : { actual: decodeText(actual) }),
    artifact,
    stays: id === undefined && !artifact,
  };
}

function resourceRef(resources: PDFDict | undefined, name: string | undefined): PDFRef | undefined {
  const list = resources?.lookup(PDFName.of('XObject'));
  const found =
    list instanceof PDFDict && name !== undefined ? list.get(PDFName.of(name.slice(1))) : undefined;
  return found instanceof PDFRef ? found : undefined;
}
