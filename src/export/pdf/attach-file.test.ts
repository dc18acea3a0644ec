import { expect, test } from 'vitest';
import { attachFile } from './attach-file.js';
import { streamText } from './content/stream-text.js';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from './pdf-library.js';

const data = {
  name: '数据.json',
  mediaType: 'application/json',
  description: '每个数字的出处',
  bytes: new TextEncoder().encode('{"jobs": 74000}'),
};

/** A document with the file, as a reader opens it. */
async function withFile(date?: Date): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  attachFile(document, data, date);
  return PDFDocument.load(await document.save(), { updateMetadata: false });
}

function listed({ catalog }: PDFDocument): PDFDict {
  const files = catalog.lookup(PDFName.of('AF'));
  const file = files instanceof PDFArray ? files.lookup(0) : undefined;
  if (!(file instanceof PDFDict)) throw new Error('no file is listed');
  return file;
}
const within = (dictionary: PDFDict, name: string) => dictionary.lookup(PDFName.of(name), PDFDict);

test('a file comes out of the document as it went in, and says what it is', async () => {
  const file = listed(await withFile());
  expect(file.lookup(PDFName.of('UF'), PDFHexString).decodeText()).toBe(data.name);
  expect(file.lookup(PDFName.of('Desc'), PDFHexString).decodeText()).toBe(data.description);
  expect(String(file.get(PDFName.of('AFRelationship')))).toBe('/Data');
  const stream = within(file, 'EF').lookup(PDFName.of('F'));
  expect(streamText(stream)).toBe('{"jobs": 74000}');
});

test('readers that list the files of a document find it under its name', async () => {
  const document = await withFile();
  const names = within(within(document.catalog, 'Names'), 'EmbeddedFiles').lookup(
    PDFName.of('Names'),
    PDFArray,
  );
  expect(names.size()).toBe(2);
  expect(names.lookup(1)).toBe(listed(document));
});

test('it is dated only where the document is', async () => {
  const dates = await Promise.all(
    [undefined, new Date(Date.UTC(2026, 3, 1))].map(async (date) => {
      const stream = within(listed(await withFile(date)), 'EF').lookup(PDFName.of('F'));
      return stream !== undefined && 'dict' in stream ? String(stream.dict) : '';
    }),
  );
  expect(dates[0]).not.toContain('ModDate');
  expect(dates[1]).toContain('D:20260401');
});
