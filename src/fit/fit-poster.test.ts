import { describe, expect, it } from 'vitest';
import { wordedPoster } from '../arrange/wordings.js';
import { statementsOf, wordsIn } from '../model/words.js';
import { posterOf } from '../testing/plain-pages.js';
import { fitPoster } from './fit-poster.js';
import type { PosterAttempt } from './poster-ladder.js';

const poster = posterOf({
  layout: 'timeline',
  id: 'railway-timeline',
  headline: '长长长长长标题',
  short: '短标题',
  statements: ['e1', 'e2', 'e3', 'e4'],
  items: ['启动', '签约', '建设', '通车'].map((text) => ({
    date: { main: '2017', rest: '年' },
    text: text.repeat(4),
    short: text,
  })),
});
const steps = 6;

/** A sheet with room for so many characters; every step saves a tenth. */
const overflowOf =
  (room: number) =>
  ({ poster: tried, attempt }: PosterAttempt): number => {
    const words = wordsIn(wordedPoster(tried, attempt).content).map(({ long }) => long);
    return Math.max(0, words.join('').length * (1 - attempt.step / 10) - room);
  };
const formOf = async (room: number) =>
  (await fitPoster(poster, steps, overflowOf(room))).map(({ attempt }) => attempt);

describe('a poster in one shape', () => {
  it('goes down to the floor in the long form before the short headline, and with that before all short words', async () => {
    expect(await formOf(39)).toEqual([{ headline: 'long', form: 'long', step: 0 }]);
    expect(await formOf(19.5)).toEqual([{ headline: 'long', form: 'long', step: 5 }]);
    expect(await formOf(17.5)).toEqual([{ headline: 'short', form: 'long', step: 5 }]);
    expect(await formOf(11)).toEqual([{ headline: 'short', form: 'short', step: 0 }]);
  });

  it('runs over two pictures in one size when nothing else helps; no item is lost and each has its statements', async () => {
    const [first, second] = await fitPoster(poster, steps, overflowOf(4));
    expect(first?.poster).toMatchObject({ id: 'railway-timeline', part: { index: 1, of: 2 } });
    expect(second?.poster).toMatchObject({ id: 'railway-timeline-2', part: { index: 2, of: 2 } });
    expect(statementsOf(first?.poster.content)).toEqual(['e1', 'e2']);
    expect(statementsOf(second?.poster.content)).toEqual(['e3', 'e4']);
    expect(first?.attempt).toEqual(second?.attempt);
  });

  it('says by how many characters it is too long where two pictures do not help either', async () => {
    const fitted = await fitPoster(poster, steps, overflowOf(2.4));
    expect(fitted.map(({ tooLong }) => tooLong?.excess?.characters)).toEqual([2, 2]);
    expect(fitted[0]?.tooLong?.excess?.field).toMatchObject({ long: '短标题', from: { path: ['short'] } });
  });
});
