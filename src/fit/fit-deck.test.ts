import { describe, expect, it } from 'vitest';
import type { DeckDrawing } from '../model/drawing.js';
import type { Deck, Slide } from '../model/page.js';
import { fitDeck } from './fit-deck.js';

const slide: Extract<Slide, { kind: 'points' }> = {
  kind: 'points',
  id: 'plan',
  headline: '计划启动',
  tier: 0,
  notes: ['计划启动', '【原文第1行】原文。'],
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
  withoutFonts: '',
  slides: [],
  css: '',
  fontStyle: '',
});

/** A page that holds so many characters of points: they take less room in a smaller size. */
function fitInto(deck: Deck, room: number) {
  const rounds: number[] = [];
  const fitted = fitDeck(
    deck,
    draw,
    async (drawing) => {
      rounds.push(drawing.deck.slides.length);
      return drawing.deck.slides.map((each) => ({
        overflow:
          each.kind === 'points'
            ? Math.max(0, each.items.join('').length * (1 - each.tier / 4) - room) * 100
            : 0,
      }));
    },
    '见前页备注',
  );
  return fitted.then((result) => ({ ...result, rounds }));
}

describe('fitting a deck', () => {
  it('leaves a deck that fits as it was arranged, and measures it once', async () => {
    const deck = deckOf(slide);
    const { drawing, diagnostics, rounds } = await fitInto(deck, 4);
    expect(drawing.deck).toBe(deck);
    expect(diagnostics).toEqual([]);
    expect(rounds).toEqual([1]);
  });

  it('sets all slides of a kind smaller before it splits one', async () => {
    const { drawing, rounds } = await fitInto(deckOf(slide, { ...slide, id: 'other', items: ['戊'] }), 2);
    expect(drawing.deck.slides).toMatchObject([{ tier: 2, items: slide.items }, { tier: 2 }]);
    expect(rounds).toHaveLength(3);
  });

  it('takes the author’s shorter words before it splits', async () => {
    const short = { ...slide, short: '启动', shortItems: ['甲', '乙', '', ''] };
    const { drawing } = await fitInto(deckOf(short), 1.5);
    expect(drawing.deck.slides).toMatchObject([{ headline: '启动', items: short.shortItems }]);
  });

  it('runs on to a second slide, numbered, with no item lost and the passage not said again', async () => {
    const { drawing, diagnostics } = await fitInto(deckOf(slide), 1.5);
    expect(drawing.deck.slides).toMatchObject([
      { items: ['甲', '乙'], part: { index: 1, of: 2 }, notes: slide.notes },
      { items: ['丙', '丁'], part: { index: 2, of: 2 }, notes: ['见前页备注'] },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('names the text that is too long for any slide, and by how many characters', async () => {
    const long = '长'.repeat(30);
    const { diagnostics } = await fitInto(deckOf({ ...slide, items: ['甲', '乙', long, '丁'] }), 10);
    expect(diagnostics).toMatchObject([
      { code: 'slide-overflow', dataPath: 'plan.points.3', words: long, tooMany: 10 },
    ]);
  });

  it('takes the same steps every time', async () => {
    const [one, other] = await Promise.all([0, 1].map(() => fitInto(deckOf(slide), 1.5)));
    expect(one).toEqual(other);
  });
});
