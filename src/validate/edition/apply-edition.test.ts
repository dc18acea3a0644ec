import { expect, test } from 'vitest';
import { goodEdition, readEdition, storyToTranslate } from '../../testing/edition-faults.js';

test('words are the edition’s; values, qualifiers, passages and places stay the story’s', () => {
  const before = storyToTranslate();
  const { traced } = readEdition(goodEdition);
  const [section] = traced?.story.sections ?? [];
  const [argument] = section?.arguments ?? [];
  expect(argument?.headline).toBe('More than 80 partner countries sign');
  expect(argument?.statistics[0]).toMatchObject({
    figure: 'more than 80',
    value: 80,
    qualifier: 'more-than',
    unit: '',
    counts: 'countries with agreements',
    sentence: '已有80多个国家签署协定。',
  });
  expect(argument?.points[0]?.speaker).toBe('President Xi Jinping');
  expect(traced?.statements).toEqual(before.statements);
  expect(section?.expert).toBe('expert');
});
