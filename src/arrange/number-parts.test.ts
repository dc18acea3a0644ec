import { expect, test } from 'vitest';
import { slideOf } from '../testing/plain-pages.js';
import { continuedId, numberParts } from './number-parts.js';

const points = slideOf({ kind: 'points', id: 'plan', headline: '计划启动', items: ['甲', '乙'] });
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
  const said = (id: string, words: string) =>
    slideOf({ kind: 'quotation', id, headline: words, text: words, speaker: '王明' });
  const slides = [said('plan', '创新。'), said('plan-continued', '开放。'), said('plan-2', '创新。')];
  expect(numberParts(slides).map(({ part }) => part)).toEqual([
    { index: 1, of: 2 },
    { index: 2, of: 2 },
    undefined,
  ]);
});

test('a drawing beside words is no part of them; its own parts are numbered', () => {
  const drawing = slideOf({ kind: 'ranked-bars', id: 'plan-2', headline: '计划启动', items: [] });
  expect(numberParts([points, drawing]).map(({ part }) => part)).toEqual([undefined, undefined]);
  const parts = [points, drawing, { ...drawing, id: continuedId(drawing.id) }];
  expect(numberParts(parts).map(({ part }) => part?.index)).toEqual([undefined, 1, 2]);
});
