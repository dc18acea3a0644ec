import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charactersOf } from '../arrange/characters.js';
import { fitDeck } from '../fit.js';
import { themeFaces } from '../layouts/theme-faces.js';
import type { Deck, Slide } from '../model/page.js';
import { type DeckKit, drawDeck } from '../render/deck.js';
import { deckKit, silk } from '../testing/deck-kit.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { createNodeWorld } from '../world/node-world.js';
import { lineMarks, measureSlides, type SlideMeasurement } from './slides.js';

const world = createNodeWorld();
let kit: DeckKit;

beforeAll(async () => {
  world.browser.warm();
  const characters = `${charactersOf(sampleDeck)}0123456789，。、：“”‘’（）—/一二三四五六七八九十原文第行`;
  kit = deckKit(await world.fonts.load(Object.values(themeFaces(silk.tokens)), characters));
});
afterAll(() => world.browser.close());

async function measure(deck: Deck, change = (html: string) => html): Promise<readonly SlideMeasurement[]> {
  return world.browser.withPage(async (page) => {
    await page.open(change(drawDeck(deck, kit).html), { width: 1280, height: 720 });
    return page.evaluate(measureSlides, lineMarks);
  });
}

function slideOf(kind: Slide['kind'], change: object = {}): Deck {
  const slide = sampleDeck.slides.find((each) => each.kind === kind);
  if (slide === undefined) throw new Error(`The sample has no slide of kind ${kind}.`);
  return { ...sampleDeck, slides: [{ ...slide, ...change } as Slide] };
}

async function measureOne(deck: Deck, change?: (html: string) => string): Promise<SlideMeasurement> {
  const [measured] = await measure(deck, change);
  if (measured === undefined) throw new Error('Nothing was measured.');
  return measured;
}

describe('the slides of the sample deck', () => {
  let measures: readonly SlideMeasurement[] = [];
  let slides: readonly Slide[] = [];

  beforeAll(async () => {
    const fitted = await fitDeck(
      sampleDeck,
      (deck) => drawDeck(deck, kit),
      ({ deck }) => measure(deck),
    );
    expect(fitted.diagnostics).toEqual([]);
    ({ measures } = fitted);
    ({ slides } = fitted.drawing.deck);
  });

  test('fit, without being cut in two', () => {
    expect(measures.map(({ overflow }) => overflow).filter((overflow) => overflow > 1)).toEqual([]);
    expect(slides).toHaveLength(sampleDeck.slides.length);
  });

  test('have no text below 24 px', () => {
    expect(Math.min(...measures.map(({ smallestText }) => smallestText))).toBe(24);
  });

  test('can be read: 4.5 to 1 at the least', () => {
    expect(Math.min(...measures.map(({ contrast }) => contrast))).toBeGreaterThanOrEqual(4.5);
  });

  test('break no line where none may break', () => {
    expect(measures.flatMap(({ breakFaults }) => breakFaults)).toEqual([]);
  });

  test('say their text, without the numbers that only count', () => {
    const hero = measures[slides.findIndex(({ kind }) => kind === 'hero-number')];
    expect(hero?.text).toContain('超7.4万个\n蒙内铁路为肯尼亚');
    expect(hero?.text).not.toContain('原文第');
    expect(hero?.shown).toContain('原文第');
    const opener = measures[slides.findIndex(({ kind }) => kind === 'opener')];
    expect(opener?.text).not.toMatch(/^一$/m);
  });

  test('are measured in well under half a second', async () => {
    await world.browser.withPage(async (page) => {
      await page.open(drawDeck(sampleDeck, kit).html, { width: 1280, height: 720 });
      await page.evaluate(measureSlides, lineMarks);
      const start = performance.now();
      await page.evaluate(measureSlides, lineMarks);
      expect(performance.now() - start).toBeLessThan(500);
    });
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
    expect((await measureOne(slideOf(kind, change))).overflow).toBeGreaterThan(1);
  });

  test('text too pale to read', async () => {
    const pale = (html: string) =>
      html.replace('</head>', '<style>h2 { color: #ccc !important }</style></head>');
    expect((await measureOne(slideOf('points'), pale)).contrast).toBeLessThan(2);
  });

  test('text too small', async () => {
    const small = (html: string) =>
      html.replace('</head>', '<style>li { font-size: 11px !important }</style></head>');
    expect((await measureOne(slideOf('points'), small)).smallestText).toBe(11);
  });

  test('a last line of one character, and a line that starts with a comma', async () => {
    const forced = (html: string) =>
      html.replace(
        '</head>',
        '<style>li { width: 37px !important; line-break: anywhere !important; text-wrap: wrap !important } .phrase { white-space: normal !important }</style></head>',
      );
    const { breakFaults } = await measureOne(slideOf('points', { items: ['科技，合作'] }), forced);
    expect(breakFaults.join('\n')).toMatch(/last line is one character/);
    expect(breakFaults.join('\n')).toMatch(/starts with ，/);
  });
});
