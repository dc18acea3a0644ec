import { expect, it } from 'vitest';
import { expectFaults, statisticWith, storyWith } from '../../testing/story-faults.js';

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
