import { expect, it } from 'vitest';
import { faultsOf, storyWith } from '../../testing/story-faults.js';

const sentence = '去年出口15亿元，前年出口12亿元；占比由20%升到25%；约300人，另有7人。';
const printed = {
  last: '15亿元',
  before: '12亿元',
  'share-then': '20%',
  'share-now': '25%',
  people: '约300人',
  others: '7人',
};

function faultsIn(figure: string, computed: string, counts = '合计'): readonly string[] {
  const statistics = Object.entries(printed).map(
    ([id, each]) => `  - { id: ${id}, figure: ${each}, counts: 数, sentence: "${sentence}" }`,
  );
  const story = storyWith({
    argument: `statistics:\n${statistics.join('\n')}\n  - { id: it, figure: ${figure}, counts: ${counts}, computed: { ${computed} } }`,
  });
  return faultsOf(story, { source: `携手构建共同体\n\n马庆斌：${sentence}\n` })
    .filter(({ code }) => code === 'computed-mismatch')
    .map(({ message }) => message);
}

it.each([
  ['27亿元', 'sum: [last, before]', '合计'],
  ['3亿元', 'difference: [last, before]', '两年之差'],
  ['5个百分点', 'difference: [share-now, share-then]', '占比之差'],
  ['25%', 'change: [before, last]', '出口增幅'],
  ['20%', 'change: [last, before]', '降幅'],
  ['80%', 'share: [before, last]', '前年与去年之比'],
  ['约307人', 'sum: [people, others]', '合计'],
])('%s is right: %s', (figure, computed, counts) => expect(faultsIn(figure, computed, counts)).toEqual([]));

it.each([
  ['28亿元', 'sum: [last, before]', '合计', '28亿元 in the story, but 15亿元 + 12亿元 is 27亿元.'],
  ['27人', 'sum: [last, before]', '合计', 'The figure has another unit than what it is calculated from.'],
  ['22亿元', 'sum: [last, others]', '合计', '15亿元 and 7人 do not count the same kind of thing.'],
  ['5%', 'difference: [share-now, share-then]', '占比之差', 'Percentages differ by percentage points.'],
  [
    '20%',
    'change: [last, before]',
    '出口',
    'It comes to -20%: a fall, which neither figure nor “counts” says.',
  ],
  ['25%', 'change: [before, last]', '出口降幅', 'It comes to 25%: a rise, but “counts” says “降幅”.'],
  ['307人', 'sum: [people, others]', '合计', '307人 is exact, but 约300人 is not.'],
  ['27亿元', 'sum: [it, before]', '合计', 'A figure cannot be calculated from itself.'],
])('%s is not: %s', (figure, computed, counts, message) =>
  expect(faultsIn(figure, computed, counts)).toEqual([message]),
);
