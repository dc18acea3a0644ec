import { expect, test } from 'vitest';
import { sampleArgument, sampleStory } from '../testing/sample-story.js';
import { sourcedNumerals, unsourcedNumerals } from './page-numerals.js';

test('values, times and checked texts of a series may stand on a page, other numbers may not', () => {
  const [first] = sampleStory().sections;
  if (first === undefined) throw new Error('the sample has a section');
  const points = [
    { at: '2013', figure: '8.1', sentence: '2013年8.1。' },
    { at: '2024', figure: '−12.4', sentence: '2024年−12.4。' },
  ];
  const argument = sampleArgument({
    headline: '十一年间下降',
    series: [{ id: 'trips', title: '客运量', unit: '万人次', points }],
  });
  const story = { ...sampleStory(), sections: [{ ...first, arguments: [argument] }] };
  const sourced = sourcedNumerals({ name: 'sample', story, statements: [] });
  expect(unsourcedNumerals('8.1\n8.1万人次\n2013\n−12.4万人次\n12.4\n2024\n十一年', sourced)).toEqual([]);
  expect(unsourcedNumerals('8.2\n9.1万人次', sourced)).toEqual(['8.2', '9.1万人次']);
});
