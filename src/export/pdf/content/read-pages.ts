import { createFontReader, type FontReader } from '../fonts-in-document.js';
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from '../pdf-library.js';
import type { Shown, ShownBy } from '../structure/structure.js';
import { type ContentUnit, type ReadContentStream, readContentStream } from './content-units.js';
import { DrawnPlace, matrixOf } from './drawn-place.js';
import { after, boxAround, identity, type Matrix } from './matrix.js';
import { streamText } from './stream-text.js';

/** A form as it is drawn on a page, with the forms it draws. */
export interface ReadForm extends ReadContentStream {
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
  readonly forms: ReadonlyMap<ContentUnit, ReadForm>;
}

/** A page as it is drawn. */
export interface ReadPage extends ReadContentStream {
  readonly ref: PDFRef;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly forms: ReadonlyMap<ContentUnit, ReadForm>;
}

/** Reads what every page draws, and what the forms on it draw. */
export function readPages(document: PDFDocument): readonly ReadPage[] {
  const fonts = createFontReader();
  return document.getPages().map(({ ref, node }) => {
    const { width, height } = node.MediaBox().asRectangle();
    const place = new DrawnPlace(identity, [0, 0, width, height]);
    const resources = node.Resources();
    const read = readContentStream(streamText(node.Contents()), resources, fonts, place);
    return { ...read, ref, width, height, forms: readForms(read.units, resources, fonts) };
  });
}

function readForms(
  units: readonly ContentUnit[],
  resources: PDFDict | undefined,
  fonts: FontReader,
): ReadonlyMap<ContentUnit, ReadForm> {
  return new Map(
    units.flatMap((unit) => {
      if (unit.form === undefined) return [];
      const { ref, stream, matrix, clipped } = unit.form;
      const own = stream.dict.lookup(PDFName.of('Resources'));
      const available = own instanceof PDFDict ? own : resources;
      const place = new DrawnPlace(after(formMatrix(stream.dict), matrix), clipped);
      const read = readContentStream(streamText(stream), available, fonts, place);
      const form = { ...read, ref, dictionary: stream.dict, forms: readForms(read.units, available, fonts) };
      return [[unit, form] as const];
    }),
  );
}

function formMatrix(form: PDFDict): Matrix {
  const matrix = form.lookup(PDFName.of('Matrix'));
  return matrix instanceof PDFArray ? matrixOf(matrix.asArray().map(String)) : identity;
}

/** What every marked piece of the pages shows, by its page and number. */
export function shownPieces(pages: readonly ReadPage[]): ShownBy {
  const shown = pages.map((page) => {
    const pieces = new Map<number, Shown>();
    const gather = (stream: ReadContentStream & Pick<ReadPage, 'forms'>): void => {
      for (const unit of stream.units) {
        const form = stream.forms.get(unit);
        if (form !== undefined) gather(form);
        if (unit.mark === undefined) continue;
        const known = pieces.get(unit.mark);
        pieces.set(unit.mark, {
          text: (known?.text ?? '') + unit.text,
          box: boxAround(known?.box, unit.box),
        });
      }
    };
    gather(page);
    return pieces;
  });
  return ({ page, id }) => shown[page]?.get(id);
}
