import { expect, it } from 'vitest';
import { tellNumerals } from '../testing/tell-numerals.js';

it.each([
  ['15.1/10万', '15.1 per 100000'],
  ['15.1/10万人', '15.1 per 100000 人'],
  ['每10万人15.1人', '15.1 per 100000 人'],
  ['每立方米28微克', '28 per m3'],
  ['28μg/m³', '28 per m3'],
  ['61 micrograms per cubic metre', '61 per m3'],
  ['286 a day', '286 per day'],
  ['286 deaths per day', '286 per day'],
  ['每天286人', '286 per day'],
  ['19 per month', '19 per month'],
  ['40 km/h', '40 per hour'],
  ['300公里/小时', '300 per hour'],
  ['12 per 100,000 people', '12 per 100000 人'],
  ['5 per 1,000 births', '5 per 1000 birth'],
  ['13.3‰', '13.3 per-mille'],
  ['$5 a barrel', '5 money USD per barrel'],
  ['每公斤5元', '5 money CNY per kg'],
])('%s is %s', (printed, meaning) => {
  expect(tellNumerals(printed)).toEqual([`${printed}: ${meaning}`]);
});

it('holds for a number further on in its clause, and not in the next', () => {
  expect(tellNumerals('每千人口执业医师3.40人，共5人')).toEqual(['3.40人: 3.4 per 1000 人', '5人: 5']);
});

it.each([
  ['40 percent a year ago', ['40 percent: 40 share']],
  ['PMI 50.2, PM2.5', ['50.2: 50.2', 'PM2.5: name']],
])('none stands in “%s”', (text, told) => {
  expect(tellNumerals(text)).toEqual(told);
});
