import { expect, it } from 'vitest';
import { storySchema } from '../model/story.js';
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
