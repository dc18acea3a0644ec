import { expect, test } from 'vitest';
import { addAnnotation, removeAnnotation } from './page-annotations.js';
import { PDFArray, PDFDocument, PDFName } from './pdf-library.js';

const document = await PDFDocument.create({ updateMetadata: false });
const { context } = document;
const annotation = () => context.register(context.obj({ Type: 'Annot', Subtype: 'Text' }));

test('annotations stand on their page in the order in which they come, and one that is taken off leaves the others', () => {
  const { node } = document.addPage();
  const [first, second] = [annotation(), annotation()];
  const standing = () => {
    const list = node.lookup(PDFName.of('Annots'));
    return list instanceof PDFArray ? list.asArray() : undefined;
  };
  removeAnnotation(node, first);
  expect(standing()).toBeUndefined();
  addAnnotation(node, first);
  addAnnotation(node, second);
  expect(standing()).toEqual([first, second]);
  removeAnnotation(node, first);
  removeAnnotation(node, first);
  expect(standing()).toEqual([second]);
});
