import { expect, test } from 'vitest';
import { breakLines } from './break-lines.js';

const paragraph = (pieces: readonly string[], measure: number, manner: 'text' | 'headline') => {
  const lengths = pieces.map((piece) => [...piece].length);
  let at = 0;
  const placed = pieces.map((text, index) => {
    const from = at;
    at += lengths[index] ?? 0;
    return { from, to: at, text };
  });
  const whole = [...pieces.join('')];
  const broken = breakLines({ pieces: placed, widthOf: (from, to) => to - from, measure, manner });
  return { ...broken, lines: broken.lines.map(({ from, to }) => whole.slice(from, to).join('')) };
};

test('a headline breaks after a clause rather than in the middle of one', () => {
  const { lines, strain } = paragraph(['七年', '之间，', '合作', '长成', '一张', '网络'], 9, 'headline');
  expect(lines).toEqual(['七年之间，', '合作长成一张网络']);
  expect(strain).toBe(0);
});

test('as few lines as the measure allows', () => {
  expect(paragraph(['一二', '三四', '五六', '七八'], 4, 'text').lines).toEqual(['一二三四', '五六七八']);
});

test('one line more rather than a character alone', () => {
  expect(paragraph(['一二三四', '五六', '七'], 6, 'text').lines).toEqual(['一二三四', '五六七']);
});

test('nothing has no lines', () => {
  expect(paragraph([], 6, 'text').lines).toEqual([]);
});

test('what is told apart by colour stays in one line where it can', () => {
  const pieces = ['交流', '是合', '作的', '重要', '基础'].map((text, index) => ({
    from: index * 2,
    to: index * 2 + 2,
    text,
    goesOn: index === 3,
  }));
  const { lines } = breakLines({
    pieces,
    widthOf: (from, to) => to - from,
    measure: 8,
    manner: 'headline',
  });
  expect(lines.at(-1)).toEqual({ from: 6, to: 10 });
});
