import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfFaults } from '../../../testing/pdf-faults.js';
import { printedUntidied, taggedDrawing } from '../../../testing/tagged-document.js';
import { createNodeWorld } from '../../../world/node-world.js';
import { printDeck } from '../../pdf.js';
import { PDFDocument } from '../pdf-library.js';
import { brokenRules, rules } from './index.js';

const world = createNodeWorld();
let printed: Uint8Array;
let untidied: Uint8Array;
beforeAll(async () => {
  const drawing = await taggedDrawing(world);
  const file = {
    name: 'a.json',
    mediaType: 'application/json',
    description: '数据',
    bytes: new Uint8Array(9),
  };
  await world.browser.withPage(async (page) => {
    untidied = await printedUntidied(page, drawing);
    printed = (await printDeck(page, drawing, { notes: 'annotations', attachment: file })).bytes;
  });
});
afterAll(() => world.browser.close());

async function broken(bytes: Uint8Array, spoil?: (document: PDFDocument) => void) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  spoil?.(document);
  return brokenRules(document).map(({ id }) => id);
}

describe('the rules of PDF/UA-1', () => {
  test(`are ${rules.length}, and a document with one of each thing keeps them all`, async () => {
    expect(await broken(printed)).toEqual([]);
  });

  test('are not all kept by what the browser prints', async () => {
    expect(await broken(untidied)).toEqual(
      expect.arrayContaining(['01-005', '02-001', '06-001', '09-005', '14-003', '28-012']),
    );
  });

  test('have each a number of its own and a fault to be found', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(pdfFaults).sort()).toEqual([...ids].sort());
  });

  for (const { id, holds } of rules) {
    test(`${id} finds its fault: ${holds}`, async () => {
      expect(await broken(printed, pdfFaults[id])).toContain(id);
    });
  }
});
