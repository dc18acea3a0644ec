import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureDocument } from '../making/measure-document.js';
import type { PageMeasure } from '../model/drawing.js';
import { createNodeWorld } from '../world/node-world.js';
import { handoutPlan } from './handout.js';

const world = createNodeWorld();
let face = '';

beforeAll(async () => {
  const [font] = await world.fonts.load(
    [{ family: 'Noto Sans SC', weight: 400 }],
    `${text}12行原文第—七年来了岗位吗学`,
  );
  face = `@font-face { font-family: 'Noto Sans SC'; src: url(data:font/ttf;base64,${font?.data.toString('base64')}) }`;
});
afterAll(() => world.browser.close());

const text = '科技创新是应对全球性挑战的关键力量，创造超7.4万个就业岗位。';

/** A page of a handout: a head, and a row with a slide, its number and its notes. */
async function measure(css = '', notes = text): Promise<PageMeasure> {
  const html = `<!doctype html><html lang="zh-CN"><style id="fonts">${face}</style><style>
    body { margin: 60px; font: 12.7px/1.6 'Noto Sans SC'; line-break: strict }
    p, h1 { margin: 0 } .page { width: 673px } .row { display: grid; grid-template-columns: 375px 25px 1fr } .number { width: 25px } ${css}</style>
    <main class="page"><header class="head"><h1>科技创新</h1></header><article class="row">
    <div class="sheet"><section><p style="font-size: 4px">小</p></section></div><p class="number">1</p>
    <div class="notes"><p>${notes}</p></div></article></main></html>`;
  const { pages } = await world.browser.withPage((page) =>
    measureDocument(
      page,
      { html, viewport: { width: 794, height: 1123 }, plan: handoutPlan },
      'zh-CN/handouts/a.pdf',
      (character) => character !== '𠮷',
    ),
  );
  const [first] = pages;
  if (first === undefined) throw new Error('Nothing was measured.');
  return first;
}

test('a clean row has no fault; the slide in it was measured with its deck', async () => {
  const measured = await measure();
  expect(measured).toMatchObject({
    overflow: 0,
    overlap: 0,
    smallestText: 12.7,
    contrast: 21,
    missingGlyphs: [],
    breakFaults: [],
    orphans: [],
  });
  expect(measured.safeDistance).toBeGreaterThan(0);
});

describe('a fault is seen', () => {
  test('notes that reach over the sheet', async () => {
    const { overflow, safeDistance } = await measure('.notes p { white-space: nowrap }');
    expect(overflow).toBeGreaterThan(20);
    expect(safeDistance).toBeLessThan(0);
  });

  test('notes on the number beside them', async () => {
    expect((await measure('.number { position: relative; left: 26px }')).overlap).toBeGreaterThan(2);
  });

  test('text too small, too pale, without its glyph', async () => {
    expect((await measure('.notes { font-size: 10px }')).smallestByRole.text).toBe(10);
    expect((await measure('.notes { color: #999 }')).contrast).toBeLessThan(3);
    expect((await measure('', `𠮷${text}`)).missingGlyphs).toEqual(['U+20BB7 𠮷']);
  });

  test('a figure torn apart, and a last line of one character', async () => {
    const narrow = '.notes p { width: 90px; line-break: anywhere; word-break: break-all }';
    const { breakFaults } = await measure(narrow, '七年来创造了7.4万个岗位');
    expect(breakFaults.map(({ rule }) => rule)).toEqual(['figure-split']);
    expect((await measure('.notes p { width: 52px }', '科技创新学')).orphans).toEqual(['学']);
  });
});
