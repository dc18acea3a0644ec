import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charactersOf } from '../arrange/characters.js';
import { fitDeck } from '../fit/fit-deck.js';
import { languageFor } from '../languages/index.js';
import { themeFaces } from '../layout/theme-faces.js';
import { type MeasuredDocument, measureDocument, measureRoom } from '../making/measure-document.js';
import { slidePlan } from '../making/slide-plan.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Deck, Slide } from '../model/page.js';
import { type DeckKit, drawDeck } from '../render/deck.js';
import { deckKit, silk } from '../testing/deck-kit.js';
import { plainSlide, slideOf } from '../testing/plain-pages.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { createNodeWorld } from '../world/node-world.js';

const world = createNodeWorld();
const viewport = { width: 1280, height: 720 };
let kit: DeckKit;

beforeAll(async () => {
  world.browser.warm();
  const characters = `${charactersOf(sampleDeck)}0123456789，。、：“”‘’（）—/一二三四五六七八九十原文第行`;
  kit = deckKit(await world.fonts.load(Object.values(themeFaces(silk.tokens)), characters));
});
afterAll(() => world.browser.close());

const covers = (character: string) => character !== '𠮷';

async function measure(deck: Deck, change = (html: string) => html): Promise<MeasuredDocument> {
  const html = change(drawDeck(deck, kit).html);
  return world.browser.withPage((page) =>
    measureDocument(page, { html, viewport, plan: slidePlan }, 'deck', covers),
  );
}

/** The sample deck with nothing but its first slide of a kind, changed. */
function deckOf(kind: string, change: object = {}): Deck {
  const slide = sampleDeck.slides.find(({ content }) => content.kind === kind);
  if (slide === undefined) throw new Error(`The sample has no slide of kind ${kind}.`);
  return { ...sampleDeck, slides: [slideOf({ ...plainSlide(slide), ...change })] };
}

async function measureOne(deck: Deck, change?: (html: string) => string): Promise<PageMeasure> {
  const [measured] = (await measure(deck, change)).pages;
  if (measured === undefined) throw new Error('Nothing was measured.');
  return measured;
}

const styled = (css: string) => (html: string) => html.replace('</head>', `<style>${css}</style></head>`);

describe('the slides of the sample deck', () => {
  let pages: readonly PageMeasure[] = [];
  let texts: readonly string[] = [];
  let slides: readonly Slide[] = [];

  beforeAll(async () => {
    const fitted = await world.browser.withPage((page) =>
      fitDeck(
        sampleDeck,
        (deck) => drawDeck(deck, kit),
        ({ html }) => measureRoom(page, { html, viewport, plan: slidePlan }),
        languageFor('zh-CN').notesBefore,
      ),
    );
    expect(fitted.diagnostics).toEqual([]);
    ({ slides } = fitted.drawing.deck);
    ({ pages, texts } = await measure(fitted.drawing.deck));
  });

  test('fit, none of their texts on another, all inside the safe zone', () => {
    expect(Math.max(...pages.map(({ overflow }) => overflow))).toBe(0);
    expect(Math.max(...pages.map(({ overlap }) => overlap))).toBe(0);
    expect(Math.min(...pages.map(({ safeDistance = 0 }) => safeDistance))).toBeGreaterThanOrEqual(-0.5);
  });

  test('have no text below 32 px and no note below 24 px', () => {
    expect(Math.min(...pages.map(({ smallestByRole }) => smallestByRole.text ?? 32))).toBe(32);
    expect(Math.min(...pages.map(({ smallestByRole }) => smallestByRole.note ?? 24))).toBe(24);
  });

  test('can be read and seen: 4.5 to 1 for text, 3 to 1 for what is drawn', () => {
    expect(Math.min(...pages.map(({ contrast }) => contrast))).toBeGreaterThanOrEqual(4.5);
    const graphics = pages.flatMap(({ graphicContrast }) => graphicContrast ?? []);
    expect(graphics).toHaveLength(slides.length);
    expect(Math.min(...graphics)).toBeGreaterThanOrEqual(3);
  });

  test('break no line where none may break, and leave no character alone', () => {
    expect(pages.flatMap(({ breakFaults }) => breakFaults)).toEqual([]);
    expect(pages.flatMap(({ orphans }) => orphans)).toEqual([]);
  });

  test('say their text, without the numbers that only count', () => {
    const hero = texts[slides.findIndex(({ content }) => content.kind === 'hero-number')];
    expect(hero).toContain('超7.4万个\n蒙内铁路为肯尼亚');
    expect(hero).not.toContain('原文第');
    const opener = texts[slides.findIndex(({ content }) => content.kind === 'opener')];
    expect(opener).not.toMatch(/^一$/m);
  });
});

describe('a fault is seen', () => {
  const long = '推进国际科技创新交流，与各国共同挖掘创新增长潜力，激发创新合作潜能。'.repeat(6);

  test.each([
    ['points', { items: [long, long] }],
    ['quotation', { text: long, headline: long }],
    ['key-message', { headline: long }],
    ['measures', { items: [{ title: long, text: long }] }],
    ['cover', { headline: long }],
    ['opener', { question: long }],
    ['timeline', { items: [1, 2, 3].map(() => ({ date: { main: '2023', rest: '年' }, text: long })) }],
    ['comparison', { left: { title: '甲', points: [long] }, right: { title: '乙', points: [long] } }],
    [
      'hero-number',
      { hero: { figure: { prefix: '', digits: '123456789012', suffix: '万余人次' }, counts: '人' } },
    ],
  ] as const)('text that does not fit on a slide of kind %s', async (kind, change) => {
    const html = drawDeck(deckOf(kind, change), kit).html;
    const [room] = await world.browser.withPage((page) =>
      measureRoom(page, { html, viewport, plan: slidePlan }),
    );
    expect(room?.overflow).toBeGreaterThan(1);
  });

  test('two texts on each other', async () => {
    const { overlap } = await measureOne(
      deckOf('points'),
      styled('section.points li { position: absolute; top: 200px; left: 0 }'),
    );
    expect(overlap).toBeGreaterThan(5);
  });

  test('text outside the safe zone', async () => {
    const out = styled('section.points h2 { margin-left: -40px !important; width: 300px }');
    expect((await measureOne(deckOf('points'), out)).safeDistance).toBeLessThan(-10);
  });

  test('text too pale to read, on the ground it really has', async () => {
    expect(
      (await measureOne(deckOf('points'), styled('h2 { color: #ccc !important }'))).contrast,
    ).toBeLessThan(2);
    const field = styled('h2 { background: #1B2230 }');
    expect((await measureOne(deckOf('points'), field)).contrast).toBeLessThan(2);
  });

  test('a line or station too pale to see; a hairline may be', async () => {
    const pale = styled('section { --accent: #e8c8a0 !important }');
    expect((await measureOne(deckOf('points'), pale)).graphicContrast).toBeLessThan(2);
  });

  test('text too small; text as small as a note may be', async () => {
    const small = styled('li { font-size: 26px !important }');
    expect((await measureOne(deckOf('points'), small)).smallestByRole).toEqual({ text: 26, note: 24 });
  });

  test('a counter too small', async () => {
    const small = styled('section.measures li::before { font-size: 12px !important }');
    expect((await measureOne(deckOf('measures'), small)).smallestByRole.text).toBe(12);
  });

  test('a character no font has', async () => {
    const { missingGlyphs } = await measureOne(deckOf('points', { items: ['甲𠮷', '乙丙丁'] }));
    expect(missingGlyphs).toEqual(['U+20BB7 𠮷']);
  });

  const forced = (width: number) =>
    styled(
      `li { width: ${width}px !important; line-break: anywhere !important; text-wrap: wrap !important } li * { white-space: normal !important }`,
    );

  test('a last line of one character, and a line that starts with a comma', async () => {
    const { breakFaults, orphans } = await measureOne(
      deckOf('points', { items: ['科技，合作'] }),
      forced(37),
    );
    expect(breakFaults).toContainEqual({ rule: 'line-starts-with-mark', line: '，' });
    expect(orphans).toEqual(['作']);
  });

  test('a figure and a dash torn apart', async () => {
    const items = ['创造7.4万个', '科——合作'];
    const { breakFaults } = await measureOne(deckOf('points', { items }), forced(100));
    const rules = new Set(breakFaults.map(({ rule }) => rule));
    expect([...rules]).toEqual(expect.arrayContaining(['figure-split', 'dash-split']));
  });
});
