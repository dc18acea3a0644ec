import { expect, test } from 'vitest';
import { quantitySpans } from './quantities.js';

const found = (text: string) => quantitySpans(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['带来超7.4万个岗位', ['超7.4万个']],
  ['培训1.6万余人次', ['1.6万余人次']],
  ['逾万名科学家、千余项合作', ['逾万名', '千余项']],
  ['截至2023年11月22日，2023年底', ['2023年11月22日', '2023年底']],
  ['9亿～16亿元，15%～30%', ['9亿～16亿元', '15%～30%']],
  ['全长10 km，降低25 %', ['10 km', '25 %']],
  ['US$5 billion, 5 million people, €3.2 million', ['US$5 billion', '5 million', '€3.2 million']],
  ['see No. 5, p. 12 and pp. 3–5', ['No. 5', 'p. 12', 'pp. 3–5']],
  ['on 22 November 2026 or May 5', ['22 November 2026', 'May 5']],
  ['原文第63—71行', ['第63—71行']],
])('in %s', (text, quantities) => {
  expect(found(text)).toEqual(quantities);
});

test('digits that belong to a name count nothing', () => {
  expect(found('5G、CO2和H1N1')).toEqual([]);
});
