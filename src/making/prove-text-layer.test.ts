import { afterAll, describe, expect, test } from 'vitest';
import { fontFaces } from '../render/font-faces.js';
import { slideOf } from '../testing/plain-pages.js';
import { smallDeck } from '../testing/small-deck.js';
import { createNodeWorld } from '../world/node-world.js';
import { proveTextLayer } from './prove-text-layer.js';

const world = createNodeWorld();
afterAll(() => world.browser.close());

/** Of a private plane: no font of any system has it. */
const drawnByNobody = '\u{10abcd}';
const lost = `岗位${drawnByNobody}`;
const points = slideOf({ kind: 'points', headline: '七年', items: [lost], statements: ['jobs'] });
const deck = { ...smallDeck, slides: smallDeck.slides.map(() => points) };
const viewport = { width: 1280, height: 720 };
const sentence = '七年，一条铁路带来超7.4万个岗位 office';

interface Sheet {
  readonly html: string;
  readonly css?: string;
  /** What the font is cut down to. */
  readonly characters?: string;
  readonly withoutFont?: boolean;
  readonly pageEach?: boolean;
}

/** Prints slides, each a `<section>`, with a real font and a real browser, and reads the document back. */
async function prove({ html, css = '', characters = sentence, withoutFont = false, pageEach = true }: Sheet) {
  const fonts = await world.fonts.load([{ family: 'Noto Sans SC', weight: 400 }], characters);
  const faces = withoutFont ? '' : fontFaces(fonts);
  const style = `${faces} body { font: 400 32px 'Noto Sans SC' } section { break-after: page } ${css}`;
  const source = `<!doctype html><html lang="zh-CN"><title>x</title><style>${style}</style>${html}`;
  return world.browser.withPage(async (page) => {
    await page.open(source, viewport);
    const pdf = { path: 'decks/demo.pdf', bytes: await page.pdf(), deck, pageEach };
    return proveTextLayer(page, { ...pdf, plan: { pages: 'section', opening: '' } }, fonts);
  });
}

const codes = ({ diagnostics }: Awaited<ReturnType<typeof prove>>) => diagnostics.map(({ code }) => code);

describe('a printed document, read back', () => {
  test('gives every string and holds its fonts', async () => {
    const { tagged, ...proof } = await prove({
      html: `<section><p>七年，<em>一条铁路</em>带来<i style="font-style: normal">超</i><span style="font-size: 3em">7.4</span>万个岗位 office</p></section>
        <section style="opacity: 0.5"><p>${sentence}</p><p>七年</p></section>`,
    });
    expect(proof).toEqual({
      document: {
        artifact: 'decks/demo.pdf',
        pages: 2,
        textLayer: { strings: 3, missing: [] },
        fonts: [{ name: 'NotoSansSC-Regular', embedded: true }],
      },
      diagnostics: [],
    });
    const saidOn = (page: number) =>
      tagged.flatMap((each) => (each.page === page ? [each.text] : [])).join('');
    expect(saidOn(0)).toContain('一条铁路带来超7.4万个岗位');
    expect(saidOn(1)).toContain(sentence);
  });

  test('is faulty where a character is missing from the font, though the browser says it beside the box', async () => {
    const proof = await prove({
      html: `<section>七年</section><section><p>七年</p><p>${lost}</p></section>`,
    });
    expect(proof.document.textLayer).toEqual({ strings: 3, missing: [{ slide: 2, text: lost }] });
    expect(proof.diagnostics[0]).toMatchObject({
      code: 'text-layer-incomplete',
      severity: 'error',
      message: `slide 2 in decks/demo.pdf: its text does not come back from the PDF: “${lost}”.`,
      dataPath: 'jobs',
      at: ['items', 0],
    });
  });

  test('is faulty where the font was cut too far, whether or not the machine has another font for it', async () => {
    const found = codes(await prove({ html: `<section>${sentence}</section>`, characters: '七年，一条' }));
    expect(found.length).toBeGreaterThan(0);
    expect(['text-layer-incomplete', 'font-foreign']).toContain(found[0]);
  });

  test('is faulty when it was printed without its font', async () => {
    const proof = await prove({ html: `<section>${sentence}</section>`, withoutFont: true });
    expect(codes(proof)).toContain('font-foreign');
    expect(proof.document.fonts.map(({ name }) => name)).not.toContain('NotoSansSC-Regular');
  });

  test('is faulty where the browser fakes a weight that the fonts do not have', async () => {
    const { diagnostics } = await prove({ html: '<section>七年<b>岗位</b></section>' });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'decks/demo.pdf is set in a Type 3 font, which is no font of the build.',
    ]);
  });

  test('is faulty where a style sheet hides a text, or puts a box there', async () => {
    const hidden = await prove({ html: '<section>七年<p hidden>岗位</p></section>' });
    expect(hidden.document.textLayer.missing).toEqual([{ slide: 1, text: '岗位' }]);
    const boxed = await prove({
      html: '<section>七年</section>',
      css: `section::after { content: '${drawnByNobody}' }`,
    });
    expect(codes(boxed)[0]).toBe('glyph-missing');
  });

  test('is whole where a paragraph goes on overleaf, under a running head', async () => {
    const paragraph = sentence.repeat(60);
    const css = `@page { size: A5; @top-left { content: '七年岗位' } } section { break-after: auto }`;
    const html = `<section><p>${paragraph}</p></section><section>七年</section>`;
    const proof = await prove({ html, css, pageEach: false });
    expect(proof.document.pages).toBeGreaterThan(1);
    expect(proof.document.textLayer).toEqual({ strings: 2, missing: [] });
    const short = await prove({ html: html.replace('铁路', `铁${drawnByNobody}路`), css, pageEach: false });
    expect(short.document.textLayer.missing.map(({ slide }) => slide)).toEqual([1]);
  });

  test('proves the same when it is read again', async () => {
    const sheet = { html: `<section>${sentence}</section>` };
    expect(await prove(sheet)).toEqual(await prove(sheet));
  });
});
