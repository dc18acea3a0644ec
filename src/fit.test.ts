import { describe, expect, it } from 'vitest';
import { fitDeck } from './fit.js';
import type { DeckDrawing } from './model/drawing.js';
import type { Deck, Slide } from './model/page.js';

const slide: Slide = {
  kind: 'points',
  id: 'plan',
  headline: '计划启动',
  tier: 0,
  notes: [],
  statements: ['plan.points.1', 'plan.points.2', 'plan.points.3', 'plan.points.4'],
  accent: 0,
  items: ['甲', '乙', '丙', '丁'],
};

function deckOf(...slides: Slide[]): Deck {
  return {
    kind: 'deck',
    id: 'deck',
    language: 'zh-CN',
    title: '',
    authors: [],
    subject: '',
    accent: 0,
    slides,
  };
}

const draw = (deck: Deck): DeckDrawing => ({
  kind: 'deck',
  deck,
  markdown: '',
  html: '',
  slides: [],
  css: '',
  fontStyle: '',
});

/** A page that holds so much: an item takes less room in a smaller size. */
function pageWithRoomFor(items: number) {
  return async ({ deck }: DeckDrawing) =>
    deck.slides.map((each) => ({
      overflow:
        each.kind === 'points' ? Math.max(0, each.items.length * (1 - each.tier / 4) - items) * 100 : 0,
    }));
}

describe('fitting a deck', () => {
  it('leaves a deck that fits as it was arranged', async () => {
    const deck = deckOf(slide);
    const fitted = await fitDeck(deck, draw, pageWithRoomFor(4));
    expect(fitted.drawing.deck).toBe(deck);
    expect(fitted.diagnostics).toEqual([]);
  });

  it('sets a slide smaller before it splits it', async () => {
    const fitted = await fitDeck(deckOf(slide), draw, pageWithRoomFor(2));
    expect(fitted.drawing.deck.slides).toMatchObject([{ tier: 2, items: ['甲', '乙', '丙', '丁'] }]);
  });

  it('runs on to a second slide, numbered, with no item lost', async () => {
    const fitted = await fitDeck(deckOf(slide), draw, pageWithRoomFor(1.5));
    expect(fitted.drawing.deck.slides).toMatchObject([
      { items: ['甲', '乙'], part: { index: 1, of: 2 } },
      { items: ['丙', '丁'], part: { index: 2, of: 2 } },
    ]);
    expect(fitted.diagnostics).toEqual([]);
  });

  it('names the statement whose text is too long for any slide, and how far it reaches', async () => {
    const fitted = await fitDeck(deckOf(slide), draw, pageWithRoomFor(0.2));
    expect(fitted.diagnostics.map(({ code, dataPath }) => [code, dataPath])).toContainEqual([
      'slide-overflow',
      'plan.points.1',
    ]);
    expect(fitted.diagnostics[0]?.message).toMatch(/30 px/);
  });

  it('takes the same steps every time', async () => {
    const [one, other] = await Promise.all(
      [0, 1].map(() => fitDeck(deckOf(slide), draw, pageWithRoomFor(1.5))),
    );
    expect(one).toEqual(other);
  });
});
