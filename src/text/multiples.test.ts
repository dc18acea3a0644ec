import { expect, it } from 'vitest';
import { tellNumerals } from '../testing/tell-numerals.js';

it.each([
  [
    'Costs have halved, prices more than doubled',
    ['halved: 0.5 multiple', 'more than doubled: more-than 2 multiple'],
  ],
  [
    'tripled, twofold, a 10-fold rise, five-fold',
    ['tripled: 3', 'twofold: 2', '10-fold: 10', 'five-fold: 5'],
  ],
  ['twice as many, three times, double the rate', ['twice: 2', 'three times: 3', 'double: 2']],
  ['I thought it would double.', ['double: 2']],
  ['翻一番，翻了两番，翻番，减半', ['翻一番: 2', '翻了两番: 4', '翻番: 2', '减半: 0.5']],
  ['两倍、增长1倍、增長了兩倍、2.5倍', ['两倍: 2', '增长1倍: 2', '增長了兩倍: 3', '2.5倍: 2.5']],
])('%s', (text, told) => {
  const whole = told.map((line) => (line.endsWith('multiple') ? line : `${line} multiple`));
  expect(tellNumerals(text)).toEqual(whole);
});

it.each(['a double room, double-digit growth, double standards', '一番话'])('none stands in “%s”', (text) => {
  expect(tellNumerals(text)).toEqual([]);
});
