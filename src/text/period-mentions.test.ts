import { describe, expect, it } from 'vitest';
import { mentionStates, periodMentions } from './period-mentions.js';

const states = (text: string, given: string, base?: string) =>
  periodMentions(text, base).some((mention) => mentionStates(mention, given));

describe('a passage states', () => {
  it.each([
    ['2024年一季度出口额12亿元', '2024-Q1', undefined],
    ['2024年一季度出口额12亿元，二季度15亿元', '2024-Q2', undefined],
    ['in the first quarter of 2024', '2024-Q1', undefined],
    ['in Q3 2023', '2023-Q3', undefined],
    ['2024年上半年', '2024-H1', undefined],
    ['in the second half of 2023', '2023-H2', undefined],
    ['四季度环比下降', '2024-Q4', '2024-12-31'],
    ['今年一季度', '2024-Q1', '2024-04-20'],
    ['去年载客', '2023', '2024-03-21'],
    ['12月，活动', '2023-12', '2024-03-21'],
    ['2023年3月开工，12月完工', '2023-12', undefined],
    ['from 2016 to 2020', '2016', undefined],
    ['高于全年5%左右的目标', '2024', '2024-07-18'],
    ['截至2023年底，比上年末减少。全年出生率为6.3‰', '2023', '2024-07-18'],
    ['growth for the full year', '2024', '2024-07-18'],
    ['三年前只有12%', '2021', '2024-07-18'],
    ['截至2021年底', '2021-end', undefined],
    ['截至2021年底', '2021', undefined],
  ] as const)('%s: %s', (text, given, base) => expect(states(text, given, base)).toBe(true));
});

describe('a passage does not state', () => {
  it.each([
    ['2024年一季度出口额12亿元', '2024', undefined],
    ['2024年一季度出口额12亿元', '2024-Q2', undefined],
    ['去年载客', '2024', '2024-03-21'],
    ['去年载客', '2023', undefined],
    ['12月', '2024-12', '2024-03-21'],
    ['a second half of the film in 2023', '2023-H2', undefined],
  ] as const)('%s: %s', (text, given, base) => expect(states(text, given, base)).toBe(false));
});

it('tells moments and what is to come by the words beside', () => {
  const kinds = (text: string) =>
    periodMentions(text, undefined).map(({ moment, ahead }) => ({ moment, ahead }));
  expect(kinds('截至2021年6月')).toEqual([{ moment: true, ahead: false }]);
  expect(kinds('2021年')).toEqual([{ moment: false, ahead: false }]);
  expect(kinds('到2050年，人口将达到97亿')).toEqual([{ moment: false, ahead: true }]);
  expect(kinds('By 2030, we expect 3 million passengers')).toEqual([{ moment: false, ahead: true }]);
  expect(kinds('The council wants 25 percent by 2035')).toEqual([{ moment: false, ahead: true }]);
  expect(kinds('2025年底以前，計畫再添2艘')).toEqual([{ moment: true, ahead: true }]);
  expect(kinds('2021年以前，每10班取消3班')).toEqual([{ moment: false, ahead: false }]);
  expect(kinds('As of 2021, there were 12')).toEqual([{ moment: true, ahead: false }]);
});
