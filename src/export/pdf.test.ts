import { Marp } from '@marp-team/marp-core';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import { loadHandoutTemplate } from '../making/load-handout-template.js';
import { measureDocument } from '../making/measure-document.js';
import { handoutPlan } from '../measure/handout.js';
import type { DeckDrawing } from '../model/drawing.js';
import { themeSchema } from '../model/theme.js';
import { fontFaces } from '../render/font-faces.js';
import { slides as slidesHandout } from '../render/handouts/slides.js';
import { smallDeck } from '../testing/small-deck.js';
import { createNodeWorld } from '../world/node-world.js';
import { PDFDocument } from './pdf/pdf-library.js';
import { brokenRules } from './pdf/rules/index.js';
import { type PrintedDocument, printDeck, printHandout } from './pdf.js';

const { slides } = smallDeck;
const deck = smallDeck;
const date = new Date('2023-11-15T00:00:00Z');

const world = createNodeWorld();
let drawing: DeckDrawing;
let printed: PrintedDocument;
let document: PDFDocumentProxy;
beforeAll(async () => {
  drawing = await drawDeck();
  printed = await print();
  document = await getDocument({ data: printed.bytes.slice(), verbosity: 0 }).promise;
});
afterAll(async () => {
  await document.destroy();
  await world.browser.close();
});

/** Slides as Marp makes them, with a table, whose cells carry the ids that vary from one printing to the next. */
async function drawDeck(): Promise<DeckDrawing> {
  const markdown = slides
    .map(({ content }) => `# ${content.headline.long}\n\n|列|1|\n|-|-|\n|2|[3](https://example.com/)|\n`)
    .join('\n---\n\n');
  const marp = new Marp({ emoji: { unicode: false, shortcode: false }, math: false, script: false });
  const { html, css } = marp.render(markdown, { htmlAsArray: true });
  const faces = [400, 700].map((weight) => ({ family: 'Noto Sans SC', weight }));
  const fonts = await world.fonts.load(faces, markdown);
  const style = `${fontFaces(fonts)}${css} section,section *{font-family:'Noto Sans SC' !important}`;
  const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>demo</title><style>${style}</style></head><body><div class="marpit">${html.join('')}</div></body></html>`;
  return {
    kind: 'deck',
    deck,
    markdown,
    pictures: [],
    html: page,
    withoutFonts: page,
    slides: html,
    css: style,
    fonts: [],
    fontStyle: '',
  };
}

function print(notes: 'annotations' | 'none' = 'annotations'): Promise<PrintedDocument> {
  return world.browser.withPage((page) => printDeck(page, drawing, { notes, date }));
}

/** Titles of the bookmarks, those of a level below in a list of their own. */
async function bookmarks() {
  const outline = await document.getOutline();
  return outline.map(({ title, items }) => [title, items.map((item: { title: string }) => item.title)]);
}

describe('a deck as PDF', () => {
  test('has one page a slide and asked the network for nothing', () => {
    expect({ pages: printed.pages, inFile: document.numPages, refused: printed.refused }).toEqual({
      pages: slides.length,
      inFile: slides.length,
      refused: [],
    });
  });

  test('says its title, authors, subject, language, date and what made it', async () => {
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: deck.title,
      Author: '马庆斌、许竹青',
      Subject: deck.subject,
      Language: 'zh-CN',
      Creator: expect.stringMatching(/^broadsheet \d/),
      Producer: expect.stringContaining('Skia/PDF'),
      CreationDate: 'D:20231115000000Z',
    });
    expect(metadata?.get('dc:title')).toBe(deck.title);
    expect(metadata?.get('dc:creator')).toEqual(deck.authors);
    expect(metadata?.get('dc:description')).toBe(deck.subject);
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('has one bookmark a slide, the slides of a section under its opener', async () => {
    expect(await bookmarks()).toEqual([
      ['高质量共建“一带一路”', []],
      ['推动形成全球科技共同体', ['七年，一条铁路带来7.4万个岗位（1/2）']],
      ['三点结论', []],
    ]);
    const [, , last] = await document.getOutline();
    expect(await document.getPageIndex(last?.dest?.[0])).toBe(3);
  });

  test('keeps the tags: headings, tables and their cells', async () => {
    const tree = JSON.stringify(await (await document.getPage(3)).getStructTree());
    for (const role of ['H2', 'Table', 'TR', 'TH', 'TD', 'Link']) expect(tree).toContain(`"role":"${role}"`);
  });

  test('carries the speaker notes as annotations that are not printed', async () => {
    const found = await Promise.all(
      slides.map(async (_, index) => (await document.getPage(index + 1)).getAnnotations({ intent: 'any' })),
    );
    const notes = found.map((page) => page.filter(({ subtype }) => subtype === 'Text'));
    expect(notes.map((page) => page.map(({ contentsObj }) => contentsObj.str))).toEqual([
      ['开场。\n\n第二段。'],
      [],
      ['讲稿：超7.4万个。'],
      [],
    ]);
    const stored = await PDFDocument.load(printed.bytes, { updateMetadata: false });
    expect(brokenRules(stored)).toEqual([]);
    expect(notes.flat().every(({ annotationFlags }) => (annotationFlags & 4) === 0)).toBe(true);
  });

  test('can be selected and searched', async () => {
    const { items } = await (await document.getPage(3)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain('七年，一条铁路带来7.4万个岗位');
  });

  test('embeds its fonts as real fonts', () => {
    const raw = Buffer.from(printed.bytes).toString('latin1');
    expect(raw).not.toContain('/Type3');
  });

  test('is the same, byte for byte, when it is printed again by a browser with a past', async () => {
    const again = await print();
    expect(Buffer.compare(again.bytes, printed.bytes)).toBe(0);
  });

  test('is the same on another day, in a browser that counted its nodes otherwise', async () => {
    const [today, later] = await world.browser.withPage(async (page) => {
      await page.open(drawing.html, { width: 1280, height: 720 });
      const raw = Buffer.from(await page.pdf()).toString('latin1');
      expect(raw).toMatch(/D:\d{14}/);
      expect(raw).toMatch(/\(node0000/);
      const changed = raw
        .replace(/D:\d{14}/g, 'D:20991231235959')
        .replace(/\(node(\d{8})\)/g, (_, count: string) => `(node${99_999_999 - Number(count)})`);
      return [raw, changed].map((text) => ({ ...page, pdf: async () => Buffer.from(text, 'latin1') }));
    });
    const fake = { open: async () => undefined, refused: () => [] };
    const pages = [today, later].flatMap((page) => (page === undefined ? [] : [{ ...page, ...fake }]));
    const documents = await Promise.all(
      pages.map((page) => printDeck(page, drawing, { notes: 'annotations', date })),
    );
    expect(documents.map(({ bytes }) => Buffer.compare(bytes, printed.bytes))).toEqual([0, 0]);
  });

  test('leaves the notes out when asked to', async () => {
    const without = await print('none');
    const plain = await getDocument({ data: without.bytes.slice(), verbosity: 0 }).promise;
    const annotations = await (await plain.getPage(1)).getAnnotations();
    expect(annotations.map(({ subtype }) => subtype)).toEqual(['Link']);
    await plain.destroy();
  });

  test('carries no date at all when none is given', async () => {
    const undated = await world.browser.withPage((page) => printDeck(page, drawing, { notes: 'none' }));
    const plain = await getDocument({ data: undated.bytes.slice(), verbosity: 0 }).promise;
    const { info, metadata } = await plain.getMetadata();
    expect(info).not.toHaveProperty('CreationDate');
    expect(metadata?.get('xmp:createdate')).toBeFalsy();
    await plain.destroy();
  });
});

describe('a handout as PDF', () => {
  test('shows every slide and every note on A4 pages that count themselves, nothing cut', async () => {
    const { files } = slidesHandout;
    const tokens = themeSchema.parse(JSON.parse(await world.assets.text('assets/themes/silk/tokens.json')));
    const template = await loadHandoutTemplate(world.assets, files);
    const messages = languageFor('zh-CN');
    const text = JSON.stringify([deck, messages.source, messages.lines(1, 2)]);
    const fonts = await world.fonts.load(
      [400, 500]
        .map((weight) => ({ family: 'Noto Sans SC', weight }))
        .concat({ family: 'Noto Serif SC', weight: 700 }, { family: 'Noto Serif SC', weight: 900 }),
      text,
    );
    const styled = { ...drawing, css: `${drawing.css}${fontFaces(fonts)}` };
    const handout = slidesHandout.draw(
      { kind: 'handout', id: 'demo', form: 'slides', paper: 'a4', deck },
      styled,
      {
        theme: { tokens },
        messages,
        template,
      },
    );
    const { measures, printed, pageCount } = await world.browser.withPage(async (page) => {
      const { bytes, pages, refused } = await printHandout(page, handout, { date });
      expect(refused).toEqual([]);
      const shown = { html: handout.html, viewport: { width: 794, height: 1123 }, plan: handoutPlan };
      const measured = await measureDocument(page, shown, 'handout', () => true);
      return { printed: bytes, pageCount: pages, measures: measured.pages };
    });
    const plain = await getDocument({ data: printed.slice(), verbosity: 0 }).promise;
    const texts = await Promise.all(
      Array.from({ length: pageCount }, async (_, index) => {
        const { items } = await (await plain.getPage(index + 1)).getTextContent();
        return items.map((item) => ('str' in item ? item.str : '')).join('');
      }),
    );
    const { view } = await plain.getPage(1);
    await plain.destroy();
    expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
    expect(texts.map((each, index) => each.includes(`${index + 1} / ${pageCount}`))).toEqual(
      texts.map(() => true),
    );
    // The head of the first page says what a cover does.
    const shown = slides.filter(({ role }) => role !== 'cover');
    for (const { content, notes } of shown) {
      for (const { long } of [content.headline, ...notes])
        expect(texts.join('').replaceAll(' ', '')).toContain(long);
    }
    expect(measures.map(({ overflow, breakFaults }) => ({ overflow, breakFaults }))).toEqual(
      measures.map(() => ({ overflow: 0, breakFaults: [] })),
    );
    // A section is a heading over its slides, and no row of its own.
    expect(measures).toHaveLength(shown.filter(({ role }) => role !== 'opener').length);
    expect(Math.min(...measures.map(({ smallestText }) => smallestText))).toBeGreaterThanOrEqual(12.6);
    expect(Math.min(...measures.map(({ contrast }) => contrast))).toBeGreaterThan(4.5);
  });

  test('carries the same properties, and the tags and bookmarks of its headings', async () => {
    const [face] = /@font-face \{[^}]*\}/.exec(drawing.html) ?? [];
    const style = `<style>${face} body { font-family: 'Noto Sans SC'; font-weight: 400 }</style>`;
    const html = `<!doctype html><html lang="zh-CN"><title>x</title>${style}<h1>七年</h1><p>甲</p>`;
    const handout = {
      kind: 'handout',
      handout: { kind: 'handout', id: 'demo', form: 'slides', paper: 'a4', deck },
      html,
    } as const;
    const { bytes, pages } = await world.browser.withPage((page) => printHandout(page, handout, { date }));
    const plain = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    expect(pages).toBe(1);
    expect((await plain.getMetadata()).info).toMatchObject({ Title: deck.title, Language: 'zh-CN' });
    expect((await plain.getOutline()).map(({ title }) => title)).toEqual(['七年']);
    await plain.destroy();
  });
});
