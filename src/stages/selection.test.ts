import { expect, test } from 'vitest';
import { samplePosters } from '../testing/sample-posters.js';
import { sampleStory } from '../testing/sample-story.js';
import { planWork, type Selection } from './selection.js';

const plan = (selection: Selection, change: Partial<Record<string, unknown>> = {}) =>
  planWork({ decks: [], posters: samplePosters, handouts: [] }, selection, sampleStory(change));
const written = (selection: Selection, change = {}) => [
  ...new Set(plan(selection, change).posters.flatMap(({ alike }) => alike.map(({ name }) => name))),
];

test('a plain build draws PNGs for the platforms the story names', () => {
  expect(written({}, { platforms: ['weibo', 'instagram'] })).toEqual([
    'weibo',
    'instagram-square',
    'instagram-tall',
    'instagram-portrait',
  ]);
  expect(plan({}).pictureFormats).toEqual(['pdf', 'png']);
});

test('the option overrules the story', () => {
  expect(written({ presets: ['x', '800x800'] }, { platforms: ['weibo'] })).toEqual(['x', '800x800']);
});

test('one drawing serves every platform that wants the same', () => {
  const { posters } = plan({ presets: ['xiaohongshu', 'wechat-picture', 'x'] });
  expect(posters).toHaveLength(2 * samplePosters.length);
});

test('a WeChat cover is made of covers', () => {
  const layouts = plan({ presets: ['wechat-cover'] }).posters.map(({ poster }) => poster.layout);
  expect(new Set(layouts)).toEqual(new Set(['cover']));
});

test('a carousel is made where PDFs are wanted, pictures where pictures are', () => {
  const presets = ['linkedin-carousel', 'x'];
  expect(written({ presets, formats: ['pdf'] })).toEqual(['linkedin-carousel']);
  expect(written({ presets, formats: ['webp'] })).toEqual(['x']);
  expect(written({ presets, formats: ['md'] })).toEqual([]);
});
