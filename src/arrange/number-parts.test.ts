import { expect, test } from 'vitest';
import type { Slide } from '../model/page.js';
import { continuedId, numberParts } from './number-parts.js';

const points: Slide = {
  kind: 'points',
  id: 'plan',
  headline: '计划启动',
  tier: 0,
  notes: [],
  statements: [],
  accent: 0,
  items: ['甲', '乙'],
};
const continued = { ...points, id: continuedId(points.id) };

test('slides under one headline are numbered, and single ones are left alone', () => {
  const numbered = numberParts([points, continued, { ...points, id: 'other' }]);
  expect(numbered.map((slide) => slide.part)).toEqual([{ index: 1, of: 2 }, { index: 2, of: 2 }, undefined]);
});

test('a slide split again and again has an id for each part', () => {
  const ids = numberParts(numberParts([points, continued, continued, continued])).map(({ id }) => id);
  expect(ids).toEqual(['plan', 'plan-continued', 'plan-continued-2', 'plan-continued-3']);
});

test('the parts of a quotation are known by its id: two quotations of one argument are not one', () => {
  const quotation: Slide = {
    ...points,
    kind: 'quotation',
    headline: '创新。',
    text: '创新。',
    speaker: '王明',
  };
  const more = { ...quotation, id: 'plan-continued', headline: '开放。', text: '开放。' };
  const other = { ...quotation, id: 'plan-2' };
  expect(numberParts([quotation, more, other]).map(({ part }) => part)).toEqual([
    { index: 1, of: 2 },
    { index: 2, of: 2 },
    undefined,
  ]);
});
