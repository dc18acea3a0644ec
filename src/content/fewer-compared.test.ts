import { expect, test } from 'vitest';
import type { DrawnFigure } from '../model/content.js';
import { programWords } from '../model/words.js';
import { comparedOnSlide } from './fewer-compared.js';

const figure = (counts: string, asOf?: string): DrawnFigure => ({
  figure: { prefix: '', digits: '7', suffix: '个' },
  from: programWords('').from,
  counts: programWords(counts),
  amount: { value: 7, qualifier: 'exactly', unit: '个', scale: 'things' },
  ...(asOf === undefined ? {} : { asOf: programWords(asOf) }),
});
const several = (count: number, make: (index: number) => DrawnFigure) =>
  Array.from({ length: count }, (_, index) => make(index));

test('six figures with short captions have room under the headline of a slide', () => {
  expect(comparedOnSlide(several(6, () => figure('海外产业园')))).toHaveLength(6);
});

test('captions of two lines take the room of others, and so do dates of their own; one date of all takes none', () => {
  const long = '在农业、新能源、卫生健康等领域布局的联合实验室';
  expect(comparedOnSlide(several(6, () => figure(long)))).toHaveLength(3);
  expect(comparedOnSlide(several(6, (index) => figure('海外产业园', `截至${2015 + index}年`)))).toHaveLength(
    3,
  );
  expect(comparedOnSlide(several(6, () => figure('海外产业园', '截至2023年')))).toHaveLength(6);
});
