import { expect, it } from 'vitest';
import { expectFaults, faultsOf, statisticWith, storyWith } from '../../testing/story-faults.js';

const laboratories = {
  id: 'laboratories',
  figure: '50多家',
  value: '50',
  unit: '家',
  counts: '联合实验室',
  sentence: '共建50多家“一带一路”联合实验室',
  scale: 'platforms',
};
const events = {
  id: 'events',
  figure: '300余场',
  value: '300',
  unit: '场',
  counts: '活动',
  sentence: '截至2023年6月，活动300余场',
  scale: '«platforms»',
};
const together = (one: string, other: string) =>
  storyWith({ argument: `${one}\n${other.replace('statistics:\n', '')}` });

it('lets institutions stand on one axis whatever their counting word', () => {
  expectFaults(together(statisticWith({ scale: 'platforms' }), statisticWith(laboratories)));
});

it('keeps different things off one axis, and says where the other stands', () => {
  const story = together(statisticWith({ scale: 'platforms' }), statisticWith(events));
  const [words] = expectFaults(story, 'scale-unlike');
  expect(words).toMatch(/counts 个 in line \d+, and 场 here/);
});

it('asks nothing of figures that share no scale', () => {
  expectFaults(together(statisticWith({}), statisticWith({ ...events, scale: 'events' })));
});

it('tells of figures of two different days', () => {
  const dated = { ...events, scale: 'events', asOf: '2023-06' };
  const others = { ...dated, id: 'others', counts: '对接活动', asOf: '2023-end' };
  const sentence = '截至2023年底，活动300余场';
  const story = together(statisticWith(dated), statisticWith({ ...others, sentence }));
  const source = '携手构建共同体。马庆斌：截至2023年6月，活动300余场。截至2023年底，活动300余场。';
  const found = faultsOf(story, { source }).map(({ code, severity }) => `${severity} ${code}`);
  expect(found).toEqual(['warning scale-dates-differ']);
});
