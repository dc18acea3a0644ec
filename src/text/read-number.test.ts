import { expect, it } from 'vitest';
import { tellNumerals } from '../testing/tell-numerals.js';

it.each([
  ['17萬2,700人', '172700'],
  ['新台幣1兆2,345億元', '1234500000000 money TWD'],
  ['1亿2000万', '120000000'],
  ['超過39萬億元', 'more-than 39000000000000 money CNY'],
  ['八○.七歲', '80.7'],
  ['八十点七岁', '80.7'],
  ['5兆瓦', '5'],
  ['12,500', '12500'],
  ['12 500', '12500'],
  ['12\u00a0500', '12500'],
  ['1\u2009234\u2009567', '1234567'],
  ['３５０万人次', '3500000'],
  ['１２，５００', '12500'],
  ['３．５％', '3.5 share'],
  ['5½ hours', '5.5'],
  ['20k', '20000'],
  ['3.25万亿', '3250000000000'],
  ['十五年', '15'],
  ['两年半', '2.5'],
  ['一个半小时', '1.5'],
  ['between 10 and 15 percent', '10 to 15 share'],
  ['10～15%', '10 to 15 share'],
  ['1.5～2公尺', '1.5 to 2'],
])('%s is %s', (printed, meaning) => {
  expect(tellNumerals(printed).map((line) => line.split(': ')[1])).toEqual([meaning]);
});

it('takes a range for one number where a change begins with it', () => {
  expect(tellNumerals('航程從75至90分鐘縮短為40分鐘，由12%至18%')).toEqual([
    '75至90分鐘: 75 to 90',
    '40分鐘: 40',
    '12%: 12 share',
    '18%: 18 share',
  ]);
});

it('does not take the columns of a table for one number', () => {
  expect(tellNumerals('12\t500\n13  600')).toEqual(['12: 12', '500: 500', '13: 13', '600: 600']);
});

it('knows names with digits', () => {
  expect(tellNumerals('5G, 4K, H1N1, PM2.5, 3D')).toEqual(
    ['5G', '4K', 'H1N1', 'PM2.5', '3D'].map((name) => `${name}: name`),
  );
});
