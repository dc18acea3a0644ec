import { expect, it } from 'vitest';
import { faultsOfClaim } from '../../testing/one-claim.js';

const dated = (figure: string, date: string, sentence: string) =>
  faultsOfClaim({
    headline: /\p{Script=Han}/u.test(sentence) ? '骑行有多有少' : 'Waiting is shorter',
    sentence,
    more: `, statistics: [{ id: one, figure: ${figure}, counts: ${/\p{Script=Han}/u.test(sentence) ? '骑行' : 'wait'}, ${date}, sentence: ${JSON.stringify(sentence)} }]`,
  });

it('gives a figure its own date, where the sentence has several', () => {
  const sentence = 'The wait shrank from 74 minutes in 2022 to 47 minutes in 2024.';
  expect(dated('47 minutes', 'during: 2024', sentence)).not.toContain('date-of-another-figure');
  expect(dated('47 minutes', 'during: 2022', sentence)).toContain('date-of-another-figure');
});

it('reads Chinese dates before their figures', () => {
  const sentence = '2023年骑行158万次，2024年骑行163万次。';
  expect(dated('163万次', 'during: 2024', sentence)).not.toContain('date-of-another-figure');
  expect(dated('163万次', 'during: 2023', sentence)).toContain('date-of-another-figure');
});

const told = (figure: string, during: string, sentence: string) =>
  faultsOfClaim({
    headline: /\p{Script=Han}/u.test(sentence) ? '有多有少' : 'More than before',
    sentence,
    more: `, statistics: [{ id: one, figure: ${figure}, counts: ${/\p{Script=Han}/u.test(sentence) ? '收入' : 'sales'}, during: ${during}, sentence: ${JSON.stringify(sentence)} }]`,
  }).filter((code) => code === 'date-of-another-figure');

it.each([
  ['90亿元', '2023', '2022年，收入为90亿元；2023年，收入为100亿元。'],
  ['100亿元', '2022', '2022年，收入为90亿元，2023年为100亿元。'],
])('tells that %s is not of %s: %s', (figure, during, sentence) => {
  expect(told(figure, during, sentence)).toHaveLength(1);
});

it.each([
  ['11%', '2023', '2023年，收入100亿元，比2022年的90亿元增长11%。'],
  ['11%', '2023', '2023年，收入100亿元，比2022年增长11%。'],
  ['11%', '2023', 'Sales were $100m in 2023, up 11% from $90m in 2022.'],
  ['35亿元', '2021', '2020年为30亿元，2021年、2022年分别为35亿元和40亿元。'],
  ['40亿元', '2023', '从2019年到2023年，由40亿元增至60亿元。'],
])('has nothing against %s in %s: %s', (figure, during, sentence) => {
  expect(told(figure, during, sentence)).toEqual([]);
});
