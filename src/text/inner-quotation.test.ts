import { expect, test } from 'vitest';
import { cornerMarks, curlyMarks, inQuotation } from './inner-quotation.js';

test.each([
  ['他说好', '“他说好”'],
  ['他说“好”', '“他说‘好’”'],
  ['“他说‘好’”', '“‘他说“好”’”'],
  ['我们要将‘一带一路’建成创新之路', '“我们要将‘一带一路’建成创新之路”'],
  ['They don’t call it “the ‘great’ wall”.', '“They don’t call it ‘the “great” wall’.”'],
])('%s stands as %s', (words, printed) => {
  expect(inQuotation(words, curlyMarks)).toBe(printed);
});

test('corner brackets go one level down as well', () => {
  expect(inQuotation('他說「好」', cornerMarks)).toBe('「他說『好』」');
  expect(inQuotation('「他說『好』」', cornerMarks)).toBe('「『他說「好」』」');
});
