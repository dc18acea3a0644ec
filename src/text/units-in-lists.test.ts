import { expect, it } from 'vitest';
import { tellNumerals } from '../testing/tell-numerals.js';
import { findNumerals } from './numerals.js';

it.each([
  ['分别拉动5.3、1.1、1.7个百分点', ['5.3: 5.3 points', '1.1: 1.1 points', '1.7个百分点: 1.7 points']],
  ['187, 28 and 20 times', ['187: 187 multiple', '28: 28 multiple', '20 times: 20 multiple']],
  ['from 12 to 18 percent', ['12: 12 share', '18 percent: 18 share']],
  ['5、10、20美元', ['5: 5 money USD', '10: 10 money USD', '20美元: 20 money USD']],
  ['10、20和25个基点', ['10: 0.1 points', '20: 0.2 points', '25个基点: 0.25 points']],
])('the unit behind “%s” is that of all', (text, told) => {
  expect(tellNumerals(text)).toEqual(told);
});

it.each([
  ['5、10、20亿美元', ['5: 5', '10: 10', '20亿美元: 2000000000 money USD']],
  ['in 5 places, 10 percent', ['5: 5', '10 percent: 10 share']],
  ['twelve, one-third', ['twelve: 12', 'one-third: 33.33 share']],
])('“%s” shares none', (text, told) => {
  expect(tellNumerals(text)).toEqual(told);
});

it('gives the unit as it is printed', () => {
  const units = findNumerals('5.3、1.1個百分點').map(
    (found) => found.kind === 'quantity' && found.figure.unit,
  );
  expect(units).toEqual(['個百分點', '個百分點']);
});
