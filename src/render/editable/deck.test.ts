import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../layout/editable/measure.js';
import type { EditableDeck } from '../../model/editable-deck.js';
import type { Deck, Slide } from '../../model/page.js';
import { deckKit } from '../../testing/deck-kit.js';
import { slideOf } from '../../testing/plain-pages.js';
import { sampleDeck } from '../../testing/sample-deck.js';
import { editableDeck, tellTooFull } from './deck.js';

const kit = deckKit();

const message = (id: string, headline: string, change: object = {}): Slide => ({
  ...slideOf({ kind: 'key-message', headline, notes: ['科技'] }),
  id,
  ...change,
});
const points = (id: string, items: readonly string[]): Slide => ({
  ...slideOf({
    kind: 'points',
    headline: '科技创新合作',
    items,
    statements: items.map((_, at) => `s-${at}`),
  }),
  id,
});
const deckOf = (slides: readonly Slide[]): Deck => ({ ...sampleDeck, slides });
const placed = (slides: readonly Slide[]) => editableDeck({ deck: deckOf(slides), pictures: [] }, kit);
const titlesOf = ({ slides }: EditableDeck) =>
  slides.map(({ shapes }) =>
    shapes
      .flatMap((shape) =>
        shape.kind === 'text' && shape.role === 'title' ? shape.paragraphs.map(wordsOf) : [],
      )
      .join('')
      .replaceAll('\n', ''),
  );

describe('a deck in boxes', () => {
  test('has no two titles alike, even where one is written as if it were numbered', () => {
    const { deck } = placed(
      ['合作', '合作', '合作 (2)', '合作'].map((headline, at) => message(`m-${at}`, headline)),
    );
    expect(titlesOf(deck)).toEqual(['合作', '合作 (2)', '合作 (2) (2)', '合作 (3)']);
  });

  test('has a section for what opens it, one for each opener, and one for all that closes it', () => {
    const { deck } = placed([
      message('a', '科技', { role: 'cover' }),
      message('b', '创新', { role: 'opener' }),
      message('c', '合作'),
      message('d', '共建', { role: 'opener' }),
      message('e', '来源', { role: 'closing' }),
      message('f', '再读', { role: 'closing' }),
    ]);
    expect(deck.sections).toEqual([
      { name: sampleDeck.title, slides: 1 },
      { name: '创新', slides: 2 },
      { name: '共建', slides: 1 },
      { name: '来源', slides: 2 },
    ]);
  });

  test('has a Latin family beside the Chinese one, for the digits and words that are not Chinese', () => {
    const { theme } = placed([message('a', '科技')]).deck;
    expect(theme.headline).toEqual({ latin: 'Source Serif 4', eastAsian: 'Noto Serif SC', serif: true });
    expect(theme.text).toEqual({ latin: 'Source Sans 3', eastAsian: 'Noto Sans SC', serif: false });
  });

  test('has a headline, a text and a number for slides that someone adds, within the margins', () => {
    const { standard } = placed([message('a', '科技')]).deck;
    expect([standard.title.role, standard.body.role, standard.number.role]).toEqual([
      'title',
      'body',
      'slide-number',
    ]);
    expect(standard.title.place.y + standard.title.place.height).toBeLessThanOrEqual(standard.body.place.y);
  });
});

describe('a slide with more words than its boxes hold', () => {
  const full = points(
    'full',
    Array.from({ length: 6 }, () => '促进创新成果更多惠及各国人民，'.repeat(12)),
  );
  const fine = points('fine', ['科技', '创新', '合作']);

  test('is told once, by its number, with the statement it is about', () => {
    const slides = [fine, full];
    const told = tellTooFull(deckOf(slides), placed(slides));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ code: 'box-too-full', severity: 'warning', dataPath: 's-0' });
    expect(told[0]?.message).toContain('slide 2 of deck roundtable');
  });

  test('still says all of them', () => {
    const [slide] = placed([full]).deck.slides;
    const said = slide?.shapes
      .flatMap((shape) => (shape.kind === 'text' ? shape.paragraphs.map(wordsOf) : []))
      .join('');
    expect(said?.split('促进创新成果').length).toBe(6 * 12 + 1);
  });

  test('is none of the sample deck’s', () => {
    expect(tellTooFull(sampleDeck, editableDeck({ deck: sampleDeck, pictures: [] }, kit))).toEqual([]);
  });
});
