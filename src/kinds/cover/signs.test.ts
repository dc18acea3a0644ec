import { expect, test } from 'vitest';
import { sampleStory } from '../../testing/sample-story.js';
import { signOf, signOfSection, signsOnce } from './signs.js';

const [section] = sampleStory().sections;
const [argument] = section?.arguments ?? [];
if (section === undefined || argument === undefined) throw new Error('the sample has no argument');
const bare = { ...argument, short: undefined, statistics: [], measures: [] };

test('an argument is drawn by what its words name', () => {
  expect(signOf({ ...bare, headline: '一条铁路带来就业' })).toBe('train-front');
  expect(signOf({ ...bare, headline: '世界需要合作' })).toBe('');
});

test('a section by its heading, else by its first argument that can be drawn', () => {
  const own = { ...section, heading: '世界需要合作' };
  const said = { ...bare, headline: '世界需要合作' };
  expect(signOfSection({ ...own, arguments: [said, { ...bare, headline: '光伏、风电' }] })).toBe('sun');
  expect(signOfSection({ ...own, heading: '联合实验室', arguments: [said] })).toBe('flask-conical');
});

test('each icon is drawn once', () => {
  expect(signsOnce(['sun', '', 'sun', 'ship'])).toEqual(['sun', '', '', 'ship']);
});
