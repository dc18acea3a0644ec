import { expect, test } from 'vitest';
import { fewWords } from './few-words.js';

test('a short heading is its own name, without the mark at its end', () => {
  expect(fewWords('人口形势', 6)).toBe('人口形势');
  expect(fewWords('一條船，一座島。', 6)).toBe('一條船，一座島');
});

test('of a longer one the phrase it ends in, which is what it is about', () => {
  expect(fewWords('携手构建全球科技共同体', 6)).toBe('科技共同体');
});

test('a name the story uses comes before another as long', () => {
  expect(fewWords('绿色技术合作赋能全球可持续发展', 6, ['绿色技术合作'])).toBe('绿色技术合作');
});

test('no part of a question or of two clauses is a name', () => {
  expect(fewWords('別的離島學得到什麼', 6)).toBe('別的離島');
  expect(fewWords('潮水排班表　汐望渡輪滿三年', 6)).toBe('潮水排班表');
});

test('a long heading of another language holds none', () => {
  expect(fewWords('What the heat has cost', 6)).toBeUndefined();
});
