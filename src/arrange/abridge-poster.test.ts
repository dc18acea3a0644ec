import { expect, test } from 'vitest';
import { posters as isotypePosters } from '../kinds/isotype/sample.js';
import { rankedBarsPoster } from '../kinds/ranked-bars/sample.js';
import type { Poster } from '../model/poster.js';
import { statementsOf } from '../model/words.js';
import { plainPoster, posterOf } from '../testing/plain-pages.js';
import { samplePosters } from '../testing/sample-posters.js';
import { drawn } from '../testing/sample-roundtable.js';
import { abridgePoster } from './abridge-poster.js';

const wide = { width: 1200, height: 630 };
const portrait = { width: 1080, height: 1440 };
const story = { width: 1080, height: 1920 };

function sample(named: (poster: Poster) => boolean): Poster {
  const found = samplePosters.find(named);
  if (found === undefined) throw new Error('the sample is gone');
  return found;
}

const six = sample(({ id }) => id === 'global-community-number-grid');
const itemsOf = (poster: Poster) => plainPoster(poster).items as readonly object[];

test('a wide grid whose numbers are dated keeps four, and claims only their statements', () => {
  const items = itemsOf(six).map((item) => ({ ...item, asOf: '截至2023年6月' }));
  const dated = posterOf({ ...plainPoster(six), items });
  const four = abridgePoster(dated, wide);
  expect(itemsOf(four)).toEqual(items.slice(0, 4));
  expect(statementsOf(four.content)).toEqual(statementsOf(six.content).slice(0, 4));
  expect(abridgePoster(dated, portrait)).toBe(dated);
});

test('without dates six numbers stay six', () => {
  expect(abridgePoster(six, wide)).toBe(six);
});

test('a wide timeline keeps its first four events', () => {
  const timeline = sample(({ content }) => content.kind === 'timeline');
  const [event] = itemsOf(timeline);
  const items = Array.from({ length: 6 }, () => event);
  const long = posterOf({ ...plainPoster(timeline), items, statements: [...'abcdef'] });
  expect(plainPoster(abridgePoster(long, wide))).toMatchObject({
    statements: [...'abcd'],
    items: [event, event, event, event],
  });
  expect(abridgePoster(long, story)).toBe(long);
});

test('in the middle of a banner a cover keeps its headline, its speaker and its source', () => {
  const cover = sample(({ content }) => content.kind === 'cover');
  const bare = abridgePoster(cover, { width: 1800, height: 766, centre: 'square' });
  expect(bare.content).toMatchObject({ headline: cover.content.headline, stations: [] });
  expect(bare.content).not.toHaveProperty('subtitle');
  expect(statementsOf(bare.content)).toEqual(statementsOf(cover.content));
  expect(bare.source.speaker).toBe(cover.source.speaker);
});

test('a wide comparison keeps its four largest figures, three where its notation needs a long key', () => {
  const kept = (...printed: readonly string[]) => {
    const items = printed.map((figure) => drawn(figure, '海外产业园'));
    const poster = posterOf({ ...plainPoster(rankedBarsPoster), items, statements: printed });
    return statementsOf(abridgePoster(poster, wide).content);
  };
  expect(kept('70多个', '50个', '40个', '20个', '9个')).toEqual(['70多个', '50个', '40个', '20个']);
  expect(kept('70多个', '约50个', '40个', '20个', '9个')).toEqual(['70多个', '约50个', '40个']);
});

test('a wide picture of things to count keeps its two largest figures', () => {
  const [counted] = isotypePosters;
  if (counted === undefined) throw new Error('the sample is gone');
  expect(plainPoster(abridgePoster(counted, wide))).toMatchObject({
    items: itemsOf(counted).slice(0, 2),
    statements: ['parks', 'laboratories'],
  });
  expect(abridgePoster(counted, story)).toBe(counted);
});
