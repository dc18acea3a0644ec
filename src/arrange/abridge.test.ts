import { expect, test } from 'vitest';
import type { PosterOf } from '../model/poster.js';
import { drawn, rankedBarsPoster } from '../testing/sample-compared-posters.js';
import { isotypePosters } from '../testing/sample-isotype-posters.js';
import { samplePosters } from '../testing/sample-posters.js';
import { abridge } from './abridge.js';

const wide = { width: 1200, height: 630 };
const portrait = { width: 1080, height: 1440 };
const story = { width: 1080, height: 1920 };

const six = samplePosters.find(
  (poster): poster is PosterOf<'number-grid'> => poster.id === 'global-community-number-grid',
);

test('a wide grid whose numbers are dated keeps four, and claims only their statements', () => {
  if (six === undefined) throw new Error('the sample is gone');
  const dated = { ...six, items: six.items.map((item) => ({ ...item, asOf: '截至2023年6月' })) };
  const four = abridge(dated, wide);
  expect(four.layout === 'number-grid' && four.items.length).toBe(4);
  expect(four.statements).toEqual(six.statements.slice(0, 4));
  expect(abridge(dated, portrait)).toBe(dated);
});

test('without dates six numbers stay six', () => {
  if (six === undefined) throw new Error('the sample is gone');
  expect(abridge(six, wide)).toBe(six);
});

test('a wide timeline keeps its first four events', () => {
  const timeline = samplePosters.find((poster) => poster.layout === 'timeline');
  if (timeline?.layout !== 'timeline') throw new Error('the sample is gone');
  const [event] = timeline.items;
  if (event === undefined) throw new Error('the sample has events');
  const long = { ...timeline, items: Array.from({ length: 6 }, () => event), statements: [...'abcdef'] };
  expect(abridge(long, wide)).toMatchObject({
    statements: [...'abcd'],
    items: [event, event, event, event],
  });
  expect(abridge(long, story)).toBe(long);
});

test('in the middle of a banner a cover keeps its headline, its speaker and its source', () => {
  const cover = samplePosters.find((poster) => poster.layout === 'cover');
  if (cover === undefined) throw new Error('the sample is gone');
  const bare = abridge(cover, { width: 1800, height: 766, centre: 'square' });
  expect(bare).toMatchObject({ headline: cover.headline, stations: [], statements: cover.statements });
  expect(bare).not.toHaveProperty('subtitle');
  expect(bare.source.speaker).toBe(cover.source.speaker);
});

test('a wide comparison keeps its four largest figures, three where its notation needs a long key', () => {
  const kept = (...printed: readonly string[]) => {
    const items = printed.map((figure) => drawn(figure, '海外产业园'));
    const poster = abridge({ ...rankedBarsPoster, items, statements: printed }, wide);
    return poster.statements;
  };
  expect(kept('70多个', '50个', '40个', '20个', '9个')).toEqual(['70多个', '50个', '40个', '20个']);
  expect(kept('70多个', '约50个', '40个', '20个', '9个')).toEqual(['70多个', '约50个', '40个']);
});

test('a wide picture of things to count keeps its two largest figures', () => {
  const [counted] = isotypePosters;
  expect(abridge(counted, wide)).toMatchObject({
    items: counted.items.slice(0, 2),
    statements: ['parks', 'laboratories'],
  });
  expect(abridge(counted, story)).toBe(counted);
});
