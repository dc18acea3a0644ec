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

test('a hyphen before a number is a minus, between numbers and in names it stays', () => {
  expect(printForm(['-6.5%', '營業利益率為-6.5%，比-18.2%好'], 'zh-TW')).toEqual([
    '−6.5%',
    '營業利益率為−6.5%，比−18.2%好',
  ]);
  expect(printForm(['2013-2023年', 'COVID-19', '2024-07-14'], 'zh-TW')).toEqual([
    '2013-2023年',
    'COVID-19',
    '2024-07-14',
  ]);
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

test('dashes of English are those of print, a name in Han keeps its spaces, and what a machine reads stays', () => {
  const story = {
    id: 'ten-10-15',
    during: { from: '2024-06', to: '2024-08-01' },
    figure: '-3.5%',
    text: 'It fell--by 10-15 percent--on the 一带一路 road',
  };
  expect(printForm(story, 'en')).toEqual({
    ...story,
    figure: '−3.5%',
    text: 'It fell—by 10–15 percent—on the 一带一路 road',
  });
  expect(printForm('-1.48‰', 'zh-CN')).toBe('−1.48‰');
  expect(printForm('-5号楼', 'zh-CN')).toBe('-5号楼');
});
