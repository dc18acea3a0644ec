import { describe, expect, test } from 'vitest';
import { editionFaults, goodEdition, storyToTranslate } from '../../testing/edition-faults.js';

/** What is wrong with the translation of one point of the story. */
function faultsOf(from: string, to: string): readonly string[] {
  const traced = storyToTranslate({ points: [{ text: from, speaker: '习近平主席', sentence: from }] });
  const edition = goodEdition.replace(
    /(results\.points\.1:\n {4}text: ).*/,
    (_, before: string) => `${before}{ from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)} }`,
  );
  return editionFaults(edition, traced);
}

describe('a number says the same in both languages, its qualifier too', () => {
  test.each([
    ['已与80多个国家签约', 'accords with more than 80 countries'],
    ['培训1.6万余人次', 'more than 16,000 participations in training'],
    ['每年减排约200万吨', 'about 2 million tonnes less a year'],
    ['超100万亩土地', 'over 1 million mu of land'],
    ['逾万名青年', 'more than 10,000 young people'],
    ['千余项合作', 'more than 1,000 projects'],
    ['截至2023年6月', 'as of June 2023'],
    ['八项行动之一', 'one of the eight major steps'],
    ['首届大会', 'the first conference'],
    ['二十届三中全会', 'the third plenary session of the 20th Central Committee'],
    ['世界第二大国', 'the second-largest in the world'],
    ['5G通信', '5G communications'],
    ['二氧化碳减少', 'less CO2'],
    ['两国企业', 'companies of both countries'],
  ])('%s: %s', (from, to) => {
    expect(faultsOf(from, to)).toEqual([]);
  });
});

describe('another number is a fault at its place', () => {
  test.each([
    ['已与80多个国家签约', 'accords with more than 90 countries', 'more than 90 here, 80多个 in the story'],
    ['已与80多个国家签约', 'accords with 80 countries', '80 here, 80多个 in the story'],
    ['减排约200万吨', 'about 2 billion tonnes', 'about 2 billion tonnes here, 约200万吨'],
    ['超100万亩土地', 'about 1 million mu of land', 'about 1 million mu here, 超100万亩'],
    ['逾万名青年', 'more than 100,000 young people', 'more than 100,000 here, 逾万名'],
    ['截至2023年6月', 'as of July 2023', 'July 2023 here, 2023年6月'],
    ['铁路通车', 'a railway of 400 km opens', '400 km here, no such number in the story'],
  ])('%s: %s', (from, to, told) => {
    const faults = faultsOf(from, to);
    expect(faults).toEqual([expect.stringContaining(`translation-number-differs ${told}`)]);
    expect(faults[0]).toMatch(/^en\.yaml:21:\d+ /);
  });

  test('a number that got lost on the way is one too', () => {
    expect(faultsOf('已与80多个国家签约', 'accords with many countries')).toEqual([
      expect.stringContaining('The story says 80多个, the translation does not'),
    ]);
  });

  test('so are participations that became people', () => {
    expect(faultsOf('培训1.6万余人次', 'more than 16,000 people trained')).toEqual([
      expect.stringContaining('1.6万余人次 counts participations, the translation people'),
    ]);
  });

  test('a reason answers it', () => {
    const unit = '{ from: 座谈实录, to: Record of 2 talks, reads: there were two evenings }';
    expect(editionFaults(goodEdition.replace('{ from: 座谈实录, to: Record of a talk }', unit))).toEqual([]);
  });
});

test('a figure states its number even where a text could say it in other words', () => {
  expect(editionFaults(goodEdition.replace('to: more than 80 }', 'to: many }'))).toEqual([
    expect.stringContaining('The story says 80多个'),
  ]);
});
