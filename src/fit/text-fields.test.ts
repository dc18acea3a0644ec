import { expect, test } from 'vitest';
import { statementOf, textFields, withText } from './text-fields.js';

const slide = {
  kind: 'hero-number',
  id: 'jobs',
  headline: '一条铁路',
  hero: { figure: { prefix: '超', digits: '7.4', suffix: '万个' }, counts: '创造的就业岗位' },
  companion: { figure: { prefix: '', digits: '9', suffix: '个' }, counts: '中心' },
  points: ['其中多数', '在非洲的铁路沿线各地'],
  notes: ['很长很长很长很长很长的备注'],
  statements: ['jobs-created', 'centres', 'jobs.points.1', 'jobs.points.2'],
};

test('the texts of a page are those somebody wrote for it, the longest first; figures and notes are not', () => {
  expect(textFields(slide).map(({ text }) => text)).toEqual([
    '在非洲的铁路沿线各地',
    '创造的就业岗位',
    '一条铁路',
    '其中多数',
    '中心',
  ]);
});

test('each text belongs to the statement of its item', () => {
  expect(textFields(slide).map((field) => statementOf(slide, field))).toEqual([
    'jobs.points.2',
    'jobs-created',
    'jobs-created',
    'jobs.points.1',
    'centres',
  ]);
});

test('a text that stands twice is changed in both places, and nothing else is', () => {
  const quotation = {
    kind: 'quotation',
    headline: '科技是桥梁',
    text: '科技是桥梁',
    speaker: '王明',
    notes: ['科技是桥梁'],
  };
  expect(withText(quotation, ['text'], '科技')).toEqual({ ...quotation, headline: '科技', text: '科技' });
});
