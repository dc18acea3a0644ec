import { expect, test } from 'vitest';
import type { Slide } from '../model/page.js';
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
