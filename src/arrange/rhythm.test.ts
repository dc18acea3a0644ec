import { expect, test } from 'vitest';
import type { Content } from '../model/content.js';
import type { Slide } from '../model/page.js';
import { programWords } from '../model/words.js';
import { slideOf } from '../testing/plain-pages.js';
import { inRhythm } from './rhythm.js';

const running = { left: '铁路', right: '王明' };
const deckOf = (...kinds: readonly string[]): readonly Slide[] =>
  inRhythm(kinds.map((kind, index) => slideOf({ kind, id: `${index}`, headline: '岗位', running })));
const fields = (slides: readonly Slide[]) => slides.map(({ field }) => field === true);

test('every third large number is a full field, wherever it stands', () => {
  const slides = deckOf('hero-number', 'points', 'hero-number', 'measures', 'hero-number', 'hero-number');
  expect(fields(slides)).toEqual([false, false, false, false, true, false]);
});

test('such a number stands alone, without a running head', () => {
  const [first, , third] = deckOf('hero-number', 'hero-number', 'hero-number');
  expect(first?.running).toBeDefined();
  expect(third?.running).toBeUndefined();
});

test('the third of slides that look alike is a field, of one kind or of two', () => {
  expect(fields(deckOf('points', 'points', 'points', 'points'))).toEqual([false, false, true, false]);
  expect(fields(deckOf('timeline', 'cause-effect', 'timeline'))).toEqual([false, false, true]);
  expect(fields(deckOf('points', 'measures', 'points', 'points'))).toEqual([false, false, false, false]);
});

test('an opener begins anew, and has a form of its own', () => {
  expect(fields(deckOf('opener', 'opener', 'opener', 'points', 'points', 'opener', 'points'))).not.toContain(
    true,
  );
});

const figure = {
  figure: { prefix: '', digits: '67', suffix: '家' },
  counts: programWords('成员'),
  from: { kind: 'program', statements: ['members'] },
};
const thesis = (id: string, more: object): Slide => {
  const slide = slideOf({ kind: 'key-message', id, headline: '岗位' });
  return { ...slide, content: { ...slide.content, ...more } as Content };
};
const partsOf = (slides: readonly Slide[]) =>
  inRhythm(slides).map(({ content }) =>
    Object.keys(content)
      .filter((key) => key === 'figure' || key === 'supports')
      .join(),
  );

test('slides of one sentence take turns in their composition, each by what it has', () => {
  const whole = { figure, supports: ['甲', '乙'] };
  const between = slideOf({ kind: 'points', id: 'p', headline: '岗位' });
  expect(partsOf([thesis('a', whole), between, thesis('b', whole), between, thesis('c', {})])).toEqual([
    'figure',
    '',
    'supports',
    '',
    '',
  ]);
});

test('none shows the figure of the slide that follows it', () => {
  const grid = slideOf({ kind: 'number-grid', id: 'g', headline: '岗位' });
  const next: Slide = { ...grid, content: { ...grid.content, items: [figure] } as Content };
  expect(partsOf([thesis('a', { figure, supports: ['甲', '乙'] }), next])).toEqual(['supports', '']);
});
