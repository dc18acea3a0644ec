import { expect, test } from 'vitest';
import type { Slide } from '../model/page.js';
import { slideOf } from '../testing/plain-pages.js';
import { fitPaperSlides, rememberRooms } from './fit-paper-slides.js';

const points = (id: string, headline: string, short?: string): Slide =>
  slideOf({ kind: 'points', id, headline, ...(short === undefined ? {} : { short }), items: [] });
/** Five px a character, and ten less in each smaller size. */
const roomOf = async (slides: readonly Slide[]) =>
  slides.map(({ content, tier }) => ({
    overflow: 0,
    height: 5 * ([...content.headline.long].length - 2 * tier),
  }));

test('each slide has the largest type that holds it, whatever the others have', async () => {
  const { slides, reaches } = await fitPaperSlides(
    [points('a', '十个字十个字十个字十'), points('b', '十三个字十三个字十三个字十')],
    50,
    roomOf,
  );
  expect(slides.map(({ tier }) => tier)).toEqual([0, 2]);
  expect(reaches).toEqual([0, 0]);
});

test('then it takes the author’s shorter words, and stays one slide', async () => {
  const { slides } = await fitPaperSlides([points('a', '字'.repeat(30), '短')], 50, roomOf);
  expect(slides.map(({ content }) => content.headline.long)).toEqual(['短']);
});

test('what fits in no way says how far it reaches', async () => {
  const { slides, reaches } = await fitPaperSlides([points('a', '字'.repeat(30))], 50, roomOf);
  expect(slides).toHaveLength(1);
  expect(reaches).toEqual([80]);
});

test('what reaches too far across does not fit, however low it is', async () => {
  const wide = async (slides: readonly Slide[]) => slides.map(() => ({ overflow: 7, height: 5 }));
  expect((await fitPaperSlides([points('a', '字')], 50, wide)).reaches).toEqual([7]);
});

test('a slide is measured once, whoever asks for it, also at the same time', async () => {
  const measured: string[] = [];
  const measure = rememberRooms(async (slides: readonly Slide[], by: string) => {
    measured.push(...slides.map(({ id }) => `${id} by ${by}`));
    return roomOf(slides);
  });
  const [a, b] = [points('a', '十个字十个字十个字十'), points('b', '三个字')];
  const [one, other] = await Promise.all([measure([a, a], 'one'), measure([b, a], 'other')]);
  expect(measured).toEqual([`${a.id} by one`, `${b.id} by other`]);
  expect(one.map(({ height }) => height)).toEqual([50, 50]);
  expect(other.map(({ height }) => height)).toEqual([15, 50]);
});

test('one who asks in vain does not keep the others from asking', async () => {
  const measure = rememberRooms(async (slides: readonly Slide[], fails: boolean) => {
    if (fails) throw new Error('closed');
    return roomOf(slides);
  });
  const asked = measure([points('a', '字')], true);
  const again = measure([points('a', '字')], false);
  await expect(asked).rejects.toThrow('closed');
  expect(await again).toHaveLength(1);
});
