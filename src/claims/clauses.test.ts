import { expect, it } from 'vitest';
import { sentenceSpans } from './clauses.js';

const sentences = (text: string) => sentenceSpans(text).map(({ from, to }) => text.slice(from, to).trim());

it('ends a sentence at its stop, and not at one of a title or a number', () => {
  expect(sentences('Ms. Grey said 7.4 percent. It rose.')).toEqual([
    'Ms. Grey said 7.4 percent.',
    'It rose.',
  ]);
  expect(sentences('增长5.2%；下降1.4%。持平。')).toEqual(['增长5.2%；', '下降1.4%。', '持平。']);
});

it('covers the whole text, and cuts what has no stop clause by clause', () => {
  const table = `${'甲厂产出12万吨，'.repeat(400)}`;
  const spans = sentenceSpans(table);
  expect(Math.max(...spans.map(({ from, to }) => to - from))).toBeLessThan(1201);
  expect(spans[0]?.from).toBe(0);
  expect(spans.at(-1)?.to).toBe(table.length);
});
