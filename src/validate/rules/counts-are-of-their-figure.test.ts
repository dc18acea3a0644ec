import { expect, it } from 'vitest';
import { faultsOfClaim } from '../../testing/one-claim.js';

const sentence = 'We have spent $120 million on ships and $20 million on charging.';
const counting = (figure: string, counts: string) =>
  faultsOfClaim({
    headline: 'Ships cost more than charging',
    sentence,
    more: `, statistics: [{ id: money, figure: ${figure}, counts: ${counts}, sentence: ${JSON.stringify(sentence)} }]`,
  });

it('refuses what the source counts with another figure', () => {
  expect(counting('$120 million', 'spent on charging')).toEqual(['counts-another']);
  expect(counting('$120 million', 'spent on ships')).toEqual([]);
  expect(counting('$20 million', 'for charging')).toEqual([]);
});

it('refuses it in a headline as well', () => {
  expect(faultsOfClaim({ headline: '$20 million went into ships', sentence })).toContain('counts-another');
  expect(
    faultsOfClaim({ headline: '乙厂产出12万吨', sentence: '甲厂产出12万吨，乙厂产出8万吨。' }),
  ).toContain('counts-another');
});

it('lets what was named before go on: 同比增长 names nothing itself', () => {
  expect(
    faultsOfClaim({ headline: '工业产值同比增长5.2%', sentence: '工业产值326.5亿元，同比增长5.2%。' }),
  ).toEqual([]);
});

it('takes 元 for 新台幣 where a Traditional text names it', () => {
  const sentence = '汐望線的總經費達新台幣3億9,000萬元。';
  expect(faultsOfClaim({ headline: '總經費3億9,000萬元', sentence })).toEqual([]);
  expect(faultsOfClaim({ headline: '總經費3億9,000萬美元', sentence })).not.toEqual([]);
  expect(faultsOfClaim({ headline: '总经费3亿9000万元', sentence: '总经费新台币3亿9000万元。' })).not.toEqual(
    [],
  );
});

it('warns of words that no sentence says, and takes an answer', () => {
  const claim = {
    headline: 'Complaints about smoke fell from 286 to 19',
    sentence: 'Complaints about noise fell from 286 to 19.',
  };
  expect(new Set(faultsOfClaim(claim))).toEqual(new Set(['(wording-unproven)']));
  expect(faultsOfClaim({ ...claim, more: ', reads: the engines made both' })).toEqual([]);
});
