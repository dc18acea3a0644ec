import { expect, test } from 'vitest';
import type { Slide } from '../model/page.js';
import { slideForms } from './short-forms.js';

const base = { id: 'a', headline: '长标题', tier: 0, notes: [], statements: [], accent: 0 } as const;
const date = { main: '2017', rest: '年' };

test('a slide without shorter words has one form', () => {
  const slide: Slide = { ...base, kind: 'points', items: ['甲'] };
  expect(slideForms(slide)).toEqual([slide]);
});

test('the headline is shortened first, the items with it last; an item without a short form keeps its long one', () => {
  const items = [
    { date, text: '行动计划启动实施', short: '启动' },
    { date, text: '落地' },
  ];
  const forms = slideForms({ ...base, kind: 'timeline', short: '短', items });
  expect(
    forms.map((form) => [form.headline, form.kind === 'timeline' && form.items.map(({ text }) => text)]),
  ).toEqual([
    ['长标题', ['行动计划启动实施', '落地']],
    ['短', ['行动计划启动实施', '落地']],
    ['短', ['启动', '落地']],
  ]);
});

test('what a figure counts and the points beside it are shortened together', () => {
  const hero = { figure: { prefix: '', digits: '9', suffix: '个' }, counts: '国家级中心', short: '中心' };
  const forms = slideForms({ ...base, kind: 'hero-number', hero, points: ['说明'], shortPoints: ['明'] });
  expect(forms.at(-1)).toMatchObject({ hero: { counts: '中心' }, points: ['明'] });
});
