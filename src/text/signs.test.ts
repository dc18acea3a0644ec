import { expect, it } from 'vitest';
import { tellNumerals } from '../testing/tell-numerals.js';

it.each([
  ['同比-11.6%', ['-11.6%: -11.6 share']],
  ['最低气温−40℃', ['−40℃: -40']],
  ['由-2.1%收窄至-0.3%', ['-2.1%: -2.1 share', '-0.3%: -0.3 share']],
  ['海拔-154.31米', ['-154.31米: -154.31']],
  ['增速为－5%', ['－5%: -5 share']],
  ['fell –5% (−3.5 %)', ['–5%: -5 share', '−3.5 %: -3.5 share']],
  ['零下40℃，负3.5%，負3.5%', ['零下40℃: -40', '负3.5%: -3.5 share', '負3.5%: -3.5 share']],
  ['minus 40, 40 degrees below zero', ['minus 40: -40', '40 degrees below zero: -40']],
  ['下降−3.5dB(A)', ['−3.5dB(A): -3.5']],
  ['-3.5dBm', ['-3.5dBm: -3.5']],
  ['最低﹣40℃，‑40℃，‒40℃', ['﹣40℃: -40', '‑40℃: -40', '‒40℃: -40']],
  ['-40～-30℃', ['-40～-30℃: -40 to -30']],
  ['气温-40℃~-30℃', ['-40℃~-30℃: -40 to -30']],
  ['−40–−30 °C', ['−40–−30 °C: -40 to -30']],
  ['-40--30℃', ['-40--30℃: -40 to -30']],
  ['-5~5℃', ['-5~5℃: -5 to 5']],
  ['极寒——−40℃——的冬天', ['−40℃: -40']],
  ['up from 3.5 percent to -0.5 percent', ['3.5 percent: 3.5 share', '-0.5 percent: -0.5 share']],
])('a minus stands in “%s”', (text, told) => {
  expect(tellNumerals(text)).toEqual(told);
});

it.each([
  ['COVID-19', ['COVID-19: name']],
  ['2019-2020', ['2019: year 2019', '2020: year 2020']],
  ['9-12个', ['9-12个: 9 to 12']],
  ['5月-10月', ['5月: month 5', '10月: month 10']],
  ['10%-15%', ['10%-15%: 10 to 15 share']],
  ['歼-20', ['20: 20']],
  ['a 5-2 win', ['5: 5', '2: 2']],
  ['负责3项，胜负2场', ['3项: 3', '2场: 2']],
  ['增长——40%的速度', ['40%: 40 share']],
  ['—40℃', ['40℃: 40']],
  ['he said—40 percent', ['40 percent: 40 share']],
])('none stands in “%s”', (text, told) => {
  expect(tellNumerals(text)).toEqual(told);
});
