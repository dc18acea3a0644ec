import { expect, test } from 'vitest';
import type { Slide } from '../model/page.js';
import { slideOf } from '../testing/plain-pages.js';
import { fitPaperSlides } from './fit-paper-slides.js';

const points = (id: string, headline: string, short?: string): Slide =>
  slideOf({ kind: 'points', id, headline, ...(short === undefined ? {} : { short }), items: [] });
/** A slide holds ten characters, and two more in each smaller size. */
const reach = async (slides: readonly Slide[]) =>
  slides.map(({ content, tier }) => Math.max(0, [...content.headline.long].length - 10 - 2 * tier) * 5);

test('each slide has the largest type that holds it, whatever the others have', async () => {
  const { slides, reaches } = await fitPaperSlides(
    [points('a', '十个字十个字十个字十'), points('b', '十三个字十三个字十三个字十')],
    reach,
  );
  expect(slides.map(({ tier }) => tier)).toEqual([0, 2]);
  expect(reaches).toEqual([0, 0]);
});

test('then it takes the author’s shorter words, and stays one slide', async () => {
  const { slides } = await fitPaperSlides([points('a', '字'.repeat(30), '短')], reach);
  expect(slides.map(({ content }) => content.headline.long)).toEqual(['短']);
});

test('what fits in no way says how far it reaches', async () => {
  const { slides, reaches } = await fitPaperSlides([points('a', '字'.repeat(30))], reach);
  expect(slides).toHaveLength(1);
  expect(reaches).toEqual([80]);
});
