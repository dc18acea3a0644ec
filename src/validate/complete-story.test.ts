import { expect, it } from 'vitest';
import { storySchema } from '../model/story.js';
import { sampleArgument } from '../testing/sample-story.js';
import { completeStatistic } from './complete-story.js';

it.each([
  ['超7.4万个', { value: 74000, qualifier: 'more-than', unit: '个' }],
  ['nearly 40 percent', { value: 40, qualifier: 'nearly', unit: 'percent' }],
  ['15%～30%', { value: { from: 15, to: 30 }, qualifier: 'exactly', unit: '%' }],
])('what %s says need not be written beside it', (figure, said) => {
  const written = { id: 'one', figure, counts: 'things', sentence: 'A sentence.' };
  expect(completeStatistic(written)).toEqual({ ...written, ...said });
});

it('what is given stands, for the rule of figures to compare', () => {
  const written = { id: 'one', figure: '80多个', value: 81, counts: '国家', sentence: '一句。' };
  expect(completeStatistic(written).value).toBe(81);
});

it('takes a year without quotation marks for the text it says', () => {
  expect(storySchema.shape.edition.parse(2026)).toBe('2026');
});

it('a series has the form that shows it: the one asked for where that is honest, else what its values suit', () => {
  const points = ['2021', '2022', '2023'].map((at, index) => ({
    at,
    figure: `${index + 1}`,
    sentence: '一句。',
  }));
  const formOf = (form?: string) => {
    const [series] = sampleArgument({ series: [{ id: 'trips', title: '客运量', points, form }] }).series;
    return series?.drawnAs;
  };
  expect(formOf()).toBe('columns');
  expect(formOf('line')).toBe('line');
  expect(formOf('slope')).toBe('columns');
});
