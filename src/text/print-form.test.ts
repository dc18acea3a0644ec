import { expect, test } from 'vitest';
import { printForm } from './print-form.js';

test('quotation marks are those of print, at any depth', () => {
  expect(printForm({ title: '推进"一带一路"', points: [{ text: "it's" }] }, 'zh-CN')).toEqual({
    title: '推进“一带一路”',
    points: [{ text: 'it’s' }],
  });
});

test('a space typed between Han and Latin goes; other spaces stay', () => {
  expect(printForm('自 2017 年起，ANSO 拥有 67 家 成员 of 10 km', 'zh-CN')).toBe(
    '自2017年起，ANSO拥有67家 成员of 10 km',
  );
});

test('the part told apart by colour is still a part of its text', () => {
  const { text, emphasis } = printForm({ text: '建成"创新之路"', emphasis: '"创新之路"' }, 'zh-CN');
  expect(emphasis).toBe('“创新之路”');
  expect(text).toContain(emphasis);
});

test('misprints are quoted as they stand, and numbers are kept', () => {
  const story = { source: { corrections: [{ printed: '""一带一路' }] }, value: 80 };
  expect(printForm(story, 'zh-CN')).toEqual(story);
});
