import { expect, it } from 'vitest';
import { expectFaults, faultsOf, statisticWith, storyWith } from '../../testing/story-faults.js';

const dated = (date: string) =>
  storyWith({
    argument: `events:\n  - id: june\n    date: ${date}\n    text: 活动\n    sentence: 截至2023年6月，活动300余场。`,
  });

it.each(['2023-06', '"2023"'])('accepts %s where 2023年6月 is printed', (date) => {
  expectFaults(dated(date));
});

it.each(['«2023-07»', '«2023-06-30»', '«"2024"»', '«2023-end»'])('tells %s, which is not printed', (date) => {
  expect(expectFaults(dated(date), 'date-not-in-sentence')[0]).toContain('there stands 2023年6月');
});

it('tells a date of a figure whose sentence prints none', () => {
  const [words] = expectFaults(
    storyWith({ argument: statisticWith({ asOf: '«2023-06»' }) }),
    'date-not-in-sentence',
  );
  expect(words).toContain('no date stands there');
});

const printed = '截至2023年6月，活动300余场。';
const period = (key: string, given: string, sentence = printed) =>
  storyWith({
    argument: `statistics:\n  - { id: events, figure: 300余场, counts: 活动, ${key}: ${given}, sentence: "${sentence}" }`,
  });

it('tells a moment from a stretch of time and from what is expected', () => {
  expectFaults(period('asOf', '2023-06'));
  expect(expectFaults(period('during', '«2023-06»'), 'date-not-in-sentence')[0]).toContain('Write “asOf”');
  expect(expectFaults(period('by', '«2023-06»'), 'date-not-in-sentence')[0]).toContain('something expected');
});

it('asks for the date of the source where the date counts from it', () => {
  const source = '携手构建共同体\n马庆斌：去年活动300余场。';
  const found = faultsOf(period('during', '2023', '去年活动300余场'), { source });
  expect(found.map(({ code, hint }) => [code, hint])).toEqual([
    [
      'date-not-in-sentence',
      '“去年” counts from the day the source was published: give it as “date” under “source”.',
    ],
  ]);
});

it.each([
  ['{ from: 2024-01, to: 2024-09 }', '2024年1至9月，活动300余场'],
  ['{ from: 2024-01, to: 2024-06 }', '2024年上半年，活动300余场'],
  ['{ from: 2024-04, to: 2024-06 }', 'In the second quarter of 2024 there were 300余场活动'],
])('reads the months %s from %s', (given, sentence) => {
  const source = `携手构建共同体\n马庆斌：${sentence}。`;
  expect(faultsOf(period('during', given, sentence), { source }).map(({ code }) => code)).not.toContain(
    'date-not-in-sentence',
  );
});
