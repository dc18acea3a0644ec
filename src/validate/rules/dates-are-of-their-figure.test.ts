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
