import { describe, expect, it } from 'vitest';
import type { DeckDrawing } from '../model/drawing.js';
import type { Deck, Slide } from '../model/page.js';
import { wordsIn } from '../model/words.js';
import { plain, plainSlide, slideOf } from '../testing/plain-pages.js';
import { fitDeck } from './fit-deck.js';

const notes = ['计划启动', '【原文第1行】原文。'];
const plan = {
  kind: 'points',
  id: 'plan',
  headline: '计划启动',
  notes,
  statements: ['plan.points.1', 'plan.points.2', 'plan.points.3', 'plan.points.4'],
  items: ['甲', '乙', '丙', '丁'],
};
const slide = slideOf(plan);

function deckOf(...slides: Slide[]): Deck {
  return {
    kind: 'deck',
    id: 'deck',
    language: 'zh-CN',
    title: '',
    authors: [],
    subject: '',
    head: { bylines: [] },
    credit: '',
    accent: 0,
    slides,
  };
}

const draw = (deck: Deck): DeckDrawing => ({
  kind: 'deck',
  deck,
  markdown: '',
  pictures: [],
  html: '',
  withoutFonts: '',
  slides: [],
  css: '',
  fonts: [],
  fontStyle: '',
});

/** What a slide says in its points. */
function pointsIn({ content }: Slide): readonly string[] {
  const { headline: _, ...body } = content;
  return wordsIn(body).map(({ long }) => long);
}

/** A slide as tests write it, with its notes. */
function told(each: Slide) {
  return { ...plainSlide(each), notes: plain(each.notes) };
}

/** A page that holds so many characters of points: they take less room in a smaller size. */
function fitInto(deck: Deck, room: number) {
  const rounds: number[] = [];
  const fitted = fitDeck(
    deck,
    draw,
    async (drawing) => {
      rounds.push(drawing.deck.slides.length);
      return drawing.deck.slides.map((each) => ({
        overflow: Math.max(0, pointsIn(each).join('').length * (1 - each.tier / 4) - room) * 100,
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
    const { drawing, rounds } = await fitInto(
      deckOf(slide, slideOf({ ...plan, id: 'other', items: ['戊'] })),
      2,
    );
    expect(drawing.deck.slides.map(told)).toMatchObject([{ tier: 2, items: plan.items }, { tier: 2 }]);
    expect(rounds).toHaveLength(3);
  });

  it('takes the author’s shorter words before it splits', async () => {
    const words = ['甲', '乙', '', ''];
    const items = plan.items.map((text, index) => ({ text, short: words[index], statements: [] }));
    const short = slideOf({ ...plan, short: '启动', items });
    const { drawing } = await fitInto(deckOf(short), 1.5);
    expect(drawing.deck.slides.map(told)).toMatchObject([{ headline: '启动', items: words }]);
  });

  it('runs on to a second slide, numbered, with no item lost and the passage not said again', async () => {
    const { drawing, diagnostics } = await fitInto(deckOf(slide), 1.5);
    expect(drawing.deck.slides.map(told)).toMatchObject([
      { items: ['甲', '乙'], part: { index: 1, of: 2 }, notes },
      { items: ['丙', '丁'], part: { index: 2, of: 2 }, notes: ['见前页备注'] },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('names the text that is too long for any slide, and by how many characters', async () => {
    const items = ['甲', '乙', '长'.repeat(30), '丁'];
    const { diagnostics } = await fitInto(deckOf(slideOf({ ...plan, items })), 10);
    expect(diagnostics).toMatchObject([
      { code: 'slide-overflow', at: ['items', 2], tooLong: { characters: 10 } },
    ]);
  });

  it('names a shorter form by its own place where that is what is too long', async () => {
    const items = [{ text: '长'.repeat(30), short: '短'.repeat(14), statements: ['plan.points.1'] }];
    const { diagnostics } = await fitInto(deckOf(slideOf({ ...plan, items, statements: [] })), 5);
    expect(diagnostics).toMatchObject([
      { dataPath: 'plan.points.1', at: ['items', 0, 'short'], tooLong: { characters: 4 } },
    ]);
    expect(diagnostics[0]?.hint).not.toContain('`short`');
  });

  it('takes the same steps every time', async () => {
    const [one, other] = await Promise.all([0, 1].map(() => fitInto(deckOf(slide), 1.5)));
    expect(one).toEqual(other);
  });
});
