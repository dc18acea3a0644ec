import { expect, test } from 'vitest';
import type { NumberGridPoster } from '../model/page.js';
import { samplePosters } from '../testing/sample-posters.js';
import { abridge } from './abridge.js';

const six = samplePosters.find(
  (poster): poster is NumberGridPoster => poster.id === 'global-community-number-grid',
);

test('a wide grid whose numbers are dated keeps four, and claims only their statements', () => {
  if (six === undefined) throw new Error('the sample is gone');
  const dated = { ...six, items: six.items.map((item) => ({ ...item, asOf: '截至2023年6月' })) };
  const wide = abridge(dated, 'wide');
  expect(wide.layout === 'number-grid' && wide.items.length).toBe(4);
  expect(wide.statements).toEqual(six.statements.slice(0, 4));
  expect(abridge(dated, 'portrait')).toBe(dated);
});

test('without dates six numbers stay six', () => {
  if (six === undefined) throw new Error('the sample is gone');
  expect(abridge(six, 'wide')).toBe(six);
});

test('a wide timeline keeps its first four events', () => {
  const timeline = samplePosters.find((poster) => poster.layout === 'timeline');
  if (timeline?.layout !== 'timeline') throw new Error('the sample is gone');
  const [event] = timeline.items;
  if (event === undefined) throw new Error('the sample has events');
  const long = { ...timeline, items: Array.from({ length: 6 }, () => event), statements: [...'abcdef'] };
  expect(abridge(long, 'wide')).toMatchObject({
    statements: [...'abcd'],
    items: [event, event, event, event],
  });
  expect(abridge(long, 'story')).toBe(long);
});
