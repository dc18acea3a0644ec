import { expect, it } from 'vitest';
import { countsFromRepublic } from './republic-years.js';

it('knows passages that count their years from 1911', () => {
  expect(countsFromRepublic(['民國110年9月1日開航', '112年6月，渡輪下水', '9月1日'])).toBe(true);
  expect(countsFromRepublic(['112年的營業利益率為-6.5%'])).toBe(true);
});

it('takes the calendar that most dates are of, and the common one where no date tells', () => {
  expect(countsFromRepublic(['2021年9月開航', '2022年', '民國112年6月'])).toBe(false);
  expect(countsFromRepublic(['9月1日開航', '長達112年'])).toBe(false);
  expect(countsFromRepublic([])).toBe(false);
});
