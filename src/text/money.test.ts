import { expect, it } from 'vitest';
import { tellNumerals } from '../testing/tell-numerals.js';

it.each([
  ['$1.2bn', '1200000000 money USD'],
  ['$3.2-billion', '3200000000 money USD'],
  ['$8.4m', '8400000 money USD'],
  ['$5B', '5000000000 money USD'],
  ['€2.4m', '2400000 money EUR'],
  ['US$500', '500 money USD'],
  ['£20 million', '20000000 money GBP'],
  ['3.2亿美元', '320000000 money USD'],
  ['326.5亿元', '32650000000 money CNY'],
  ['人民币500亿元', '50000000000 money CNY'],
  ['500亿元人民币', '50000000000 money CNY'],
  ['¥500', '500 money CNY'],
  ['￥500', '500 money CNY'],
  ['HK$5 million', '5000000 money HKD'],
  ['NT$300', '300 money TWD'],
  ['新台幣5億元', '500000000 money TWD'],
  ['港幣300萬元', '3000000 money HKD'],
  ['2,000日圓', '2000 money JPY'],
  ['4.8 million dollars', '4800000 money USD'],
  ['20 million euros', '20000000 money EUR'],
  ['4800元', '4800 money CNY'],
  ['−$5 million', '-5000000 money USD'],
  ['$1,000–$1,500', '1000 to 1500 money USD'],
  ['$1 to $2 million', '1000000 to 2000000 money USD'],
  ['over $5 million a year', 'more-than 5000000 money USD per year'],
])('%s is %s', (printed, meaning) => {
  expect(tellNumerals(printed)).toEqual([`${printed}: ${meaning}`]);
});

it('is not 120 million people, nor a length in metres', () => {
  expect(tellNumerals('120 million people, 5m high, 100m hurdles, 2.3m people')).toEqual([
    '120 million: 120000000',
    '5m: 5',
    '100m: 100',
    '2.3m: 2300000',
  ]);
});
