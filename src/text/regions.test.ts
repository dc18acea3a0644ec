import { readFileSync } from 'node:fs';
import { countries } from 'countries-list';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { storySchema } from '../model/story.js';
import { regionNamed, regions, regionsOf } from './regions.js';

const chinese = (place: string) => regionsOf(place).map((region) => region.chinese);

it('finds the continent of a country in both languages', () => {
  expect(chinese('肯尼亚')).toEqual(['非洲']);
  expect(chinese('Kenya')).toEqual(['非洲']);
  expect(chinese('印尼')).toEqual(['亚洲']);
  expect(chinese('蒙古国')).toEqual(['亚洲']);
  expect(chinese('Türkiye')).toEqual(chinese('Turkey'));
});

it('knows them as Taiwan writes them', () => {
  expect(chinese('肯亞')).toEqual(['非洲']);
  expect(chinese('東協')).toEqual(['东盟']);
  expect(chinese('寮國、越南')).toEqual(['亚洲']);
  expect(regionNamed('東南亞')?.english).toBe('Southeast Asia');
  for (const region of regions) expect(regionNamed(region.traditional)).toBe(region);
});

it('finds every country of the list under the names that Unicode gives it', () => {
  const names = ['zh-CN', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  const unknown = Object.keys(countries).flatMap((code) =>
    names.map((list) => list.of(code) ?? '').filter((name) => regionsOf(name).length !== 1),
  );
  expect(unknown).toEqual([]);
});

it('names each region of a list of places once', () => {
  expect(chinese('新加坡、重庆')).toEqual(['亚洲']);
  expect(chinese('中亚、非洲等国家和地区')).toEqual(['中亚', '非洲']);
  expect(chinese('东盟、非洲、拉美等地区')).toEqual(['东盟', '非洲', '拉美']);
  expect(chinese('Kenya and Peru')).toEqual(['非洲', '南美洲']);
});

it('takes the longer name where one holds another', () => {
  expect(chinese('尼日利亚、尼日尔')).toEqual(['非洲']);
  expect(chinese('东南亚')).toEqual(['东南亚']);
  expect(chinese('巴布亚新几内亚')).toEqual(['大洋洲']);
  expect(chinese('印度洋')).toEqual([]);
  expect(chinese('Nigeria')).toEqual(['非洲']);
  expect(chinese('Jordanstown')).toEqual([]);
});

it('says nothing of a place it does not know', () => {
  expect(regionsOf('长安街')).toEqual([]);
  expect(regionNamed('月球')).toBeUndefined();
});

it('finds every region by each of its names', () => {
  for (const region of regions) {
    expect(regionNamed(region.chinese)).toBe(region);
    expect(regionNamed(region.english)).toBe(region);
    expect(regionsOf(region.chinese)).toEqual([region]);
    expect(regionsOf(region.english)).toEqual([region]);
  }
});

it('finds regions for every place of the story that ships', () => {
  const file = new URL('../../decks/belt-and-road/story.yaml', import.meta.url);
  const story = storySchema.parse(parse(readFileSync(file, 'utf8')));
  const places = story.sections
    .flatMap((section) => section.arguments)
    .flatMap((argument) => argument.cases)
    .flatMap(({ place }) => place ?? []);
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter((place) => regionsOf(place).length === 0)).toEqual([]);
});

it('never fails, and knows what it finds, whatever is written as a place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (place) => {
      for (const region of regionsOf(place)) expect(regions).toContain(region);
    }),
    { seed: 1 },
  );
});
