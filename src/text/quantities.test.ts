import { expect, test } from 'vitest';
import { quantitySpans } from './quantities.js';

const found = (text: string) => quantitySpans(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['带来超7.4万个岗位', ['超7.4万个']],
  ['培训1.6万余人次', ['1.6万余人次']],
  ['逾万名科学家、千余项合作', ['逾万名', '千余项']],
  ['截至2023年11月22日，2023年底', ['2023年11月22日', '2023年底']],
  ['9亿～16亿元，15%～30%', ['9亿～16亿元', '15%～30%']],
  ['carried 12 500 passengers, 1\u00a0234\u202f567 in all', ['12 500', '1\u00a0234\u202f567']],
  ['in 2023 500 people', ['2023', '500']],
  ['全长10 km，降低25 %', ['10 km', '25 %']],
  ['US$5 billion, 5 million people, €3.2 million', ['US$5 billion', '5 million', '€3.2 million']],
  ['see No. 5, p. 12 and pp. 3–5', ['No. 5', 'p. 12', 'pp. 3–5']],
  ['on 22 November 2026 or May 5', ['22 November 2026', 'May 5']],
  ['原文第63—71行', ['第63—71行']],
  ['載客17萬2,700人次，約5歲、20餘組', ['17萬2,700人次', '約5歲', '20餘組']],
  ['超過2,300萬元，逾六成，兩成五，8成1的居民', ['超過2,300萬元', '逾六成', '兩成五', '8成1']],
  ['壽命八○.七歲，三分之一，３２席', ['八○.七歲', '三分之一', '３２席']],
  ['利益率-6.5%，比前一年的−18.2%好', ['-6.5%', '一年', '−18.2%']],
  [
    '民國110年9月1日，112年6月，浪高1.5～2公尺，75至90分鐘',
    ['民國110年9月1日', '112年6月', '1.5～2公尺', '75至90分鐘'],
  ],
  ['航線滿三年，居民滿意', ['滿三年']],
  ['2019年6月至12月，5年來', ['2019年6月', '12月', '5年']],
])('in %s', (text, quantities) => {
  expect(found(text)).toEqual(quantities);
});

test('a stroke between two numbers or in a name is no sign', () => {
  expect(found('COVID-19、A-10')).toEqual(['19', '10']);
  expect(found('2013-2023年')).toEqual(['2013-2023年']);
});

test('digits that belong to a name count nothing', () => {
  expect(found('5G、CO2和H1N1')).toEqual([]);
});
