import { expect, test } from 'vitest';
import { recurringTerms } from './recurring-terms.js';

test('words that texts set side by side again and again are a term', () => {
  expect(recurringTerms(['为全球南方注入动力', '全球南方的声音', '倾听全球南方'])).toEqual(['全球南方']);
});

test('words that are met once, or in one sentence quoted twice, are none', () => {
  expect(recurringTerms(['为全球南方注入动力'])).toEqual([]);
  expect(recurringTerms(['我们为全球南方注入动力', '他说为全球南方注入动力'])).not.toContain('全球南方');
});

test('words that are mostly met apart are none', () => {
  const apart = ['技术进步', '技术落后', '技术路线', '合作机制', '合作办学', '合作意向'];
  expect(recurringTerms(['推动技术合作', '技术合作机会', ...apart])).not.toContain('技术合作');
});

test('a piece of a longer term is none', () => {
  const found = recurringTerms(['建设开放创新生态', '开放创新生态的意义', '共享开放创新生态']);
  expect(found).toEqual(['开放创新生态']);
});
