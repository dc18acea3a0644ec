import { expect, test } from 'vitest';
import { arrange } from '../arrange/arrange.js';
import type { Format } from '../export/index.js';
import { languageFor } from '../languages/index.js';
import { samplePosters } from '../testing/sample-posters.js';
import { sampleStory, tracedSample } from '../testing/sample-story.js';
import { planWork, type Selection } from './selection.js';
import { varyPosters } from './vary-posters.js';

const plan = (selection: Selection, change: Partial<Record<string, unknown>> = {}) =>
  planWork({ decks: [], posters: samplePosters, handouts: [], leftOut: [] }, selection, sampleStory(change));
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
  expect(plan({}).pictureFormats.map(({ name }) => name)).toEqual(['png']);
});

test('the option overrules the story', () => {
  expect(written({ presets: ['x', '800x800'] }, { platforms: ['weibo'] })).toEqual(['x', '800x800']);
});

test('one drawing serves every platform that wants the same', () => {
  const { posters } = plan({ presets: ['xiaohongshu', 'wechat-picture', 'x'] });
  expect(posters).toHaveLength(2 * varyPosters(samplePosters, []).length);
});

test('a WeChat cover is made of covers', () => {
  const layouts = plan({ presets: ['wechat-cover'] }).posters.map(({ poster }) => poster.content.kind);
  expect(new Set(layouts)).toEqual(new Set(['cover']));
});

test('a size as small as a thumb takes what has a form for it', () => {
  const layouts = plan({ presets: ['wechat-square'] }).posters.map(({ poster }) => poster.content.kind);
  expect(new Set(layouts)).toEqual(new Set(['cover', 'hero-number']));
});

test('a carousel is made where its files are wanted: a PDF, or pictures', () => {
  const carousel = (formats: readonly Format[]) => {
    const presets = ['linkedin-carousel', 'instagram-portrait-carousel', 'x'];
    const { carousels: planned, posters } = plan({ presets, formats });
    return {
      sizes: [...new Set(planned.flatMap(({ alike }) => alike.map(({ name }) => name)))],
      alone: [...new Set(posters.map(({ preset }) => preset.name))],
    };
  };
  expect(carousel(['pdf'])).toEqual({ sizes: ['linkedin-carousel'], alone: [] });
  expect(carousel(['webp'])).toEqual({ sizes: ['instagram-portrait-carousel'], alone: ['x'] });
  expect(carousel(['pdf', 'png']).sizes).toEqual(['linkedin-carousel', 'instagram-portrait-carousel']);
  expect(carousel(['md'])).toEqual({ sizes: [], alone: [] });
});

test('carousels of one size are drawn once, whatever they are written as', () => {
  const both = plan({ presets: ['linkedin-carousel', 'instagram-portrait-carousel'] });
  const one = plan({ presets: ['linkedin-carousel'] });
  expect(both.carousels.length).toBe(one.carousels.length);
  expect(one.carousels.length).toBeGreaterThan(0);
});

test('handouts are of the kinds and on the papers asked for, and a build says which of them it makes anew', () => {
  const handouts = arrange(tracedSample(sampleStory({})), languageFor('zh-CN')).handouts;
  const planOf = (selection: Selection) =>
    planWork({ decks: [], posters: [], handouts, leftOut: [] }, selection, sampleStory({}));
  const namesOf = (selection: Selection) => [
    ...new Set(planOf(selection).handouts.map(({ form, paper }) => `${form} ${paper}`)),
  ];
  expect(namesOf({})).toEqual(['brief a4', 'slides a4']);
  expect(namesOf({ handouts: ['six-up'], papers: ['letter'] })).toEqual(['six-up letter']);
  const booklets = planOf({ handouts: ['slides', 'brief'], booklet: true }).handouts.filter(
    (each) => each.booklet,
  );
  expect(new Set(booklets.map(({ form }) => form))).toEqual(new Set(['brief']));
  expect(planOf({ only: ['handouts'], handouts: ['brief'], papers: ['a4'] }).parts).toEqual([
    'handouts/brief-a4',
  ]);
  expect(planOf({ only: ['handouts'], handouts: ['slides'], papers: ['a4'] }).parts).toEqual([
    'decks',
    'handouts/slides-a4',
  ]);
});
