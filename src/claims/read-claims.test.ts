import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims.js';

/** Each number with the way it goes and what it is to the movement: `40 percent: down by`. */
function told(text: string): readonly string[] {
  return readClaims(text)
    .claims.filter(({ numeral }) => numeral.kind === 'quantity')
    .map(({ numeral, movement }) =>
      [`${numeral.text}:`, ...(movement === undefined ? [] : [movement.direction, movement.role ?? ''])]
        .join(' ')
        .trim(),
    );
}

describe('how a number moves', () => {
  it.each([
    ['Nitrogen oxide has fallen by nearly 40 percent since 2019.', ['nearly 40 percent: down by']],
    ['It fell by 40 percent, and soot by 30 percent.', ['40 percent: down by', '30 percent: down by']],
    ['Complaints fell from 286 to 19.', ['286: down from', '19: down to']],
    [
      'Energy now makes up 18 percent of our costs, down from 31 percent.',
      ['18 percent: down to', '31 percent: down from'],
    ],
    ['Exports rose 5 percent while imports slumped 7 percent.', ['5 percent: up by', '7 percent: down by']],
    ['There is 40 percent less nitrogen oxide in the harbour.', ['40 percent: down by']],
    ['The rate edged up to 4.5 percent.', ['4.5 percent: up to']],
    ['We employ 300 people in 12 places.', ['300:', '12:']],
    [
      '同比增长5.2%，比上年提高0.3个百分点；四季度环比下降1.4%。',
      ['5.2%: up by', '0.3个百分点: up by', '1.4%: down by'],
    ],
    ['电池产值占比由12.6%提高到31.8%。', ['12.6%: up from', '31.8%: up to']],
    ['平均工资由4800元增加到6100元。', ['4800元: up from', '6100元: up to']],
    ['失业率降至4.9%，降幅为0.3个百分点。', ['4.9%: down to', '0.3个百分点: down by']],
    ['企业326家，职工1.2万人。', ['326家:', '1.2万人:']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is read across a line that the print broke', () => {
    expect(told('同比增\n长5.2%。')).toEqual(['5.2%: up by']);
  });
});

it('points at a number as it is written, white space and all', () => {
  const { claims, placeOf } = readClaims('共建 80 多\n个国家');
  const [claim] = claims;
  expect(claim && placeOf(claim.numeral)).toEqual({ index: 3, length: 6 });
});

it('finds ranks beside numbers, each with the circle it holds within', () => {
  const { ranks } = readClaims('能耗下降15%，为全省最低。');
  expect(
    ranks.map(({ numeral, alternatives }) => [numeral.rank, alternatives.map(({ text }) => text)]),
  ).toEqual([['bottom', ['全省', '最低']]]);
});
