import { expect, it } from 'vitest';
import { expectFaults, statisticWith, storyWith } from '../../testing/story-faults.js';

const countries = { scale: 'countries' };
const other = (value: string) =>
  statisticWith({
    id: 'members',
    figure: '7.4万个',
    value,
    qualifier: 'more-than',
    counts: '岗位',
    sentence: '铁路创造超7.4万个就业岗位',
    scale: 'countries',
  })
    .replace('7.4万个', '超7.4万个')
    .replace('statistics:\n', '');

it('tells of a figure that nobody would see beside another', () => {
  const story = storyWith({
    argument: `${statisticWith({ scale: '«countries»' })}\n${other('74000')}`,
  });
  const [words] = expectFaults(story, 'scale-unreadable');
  expect(words).toContain('80多个 is too small to be seen beside 超7.4万个');
});

it('says nothing of figures of one order of size', () => {
  const laboratories = statisticWith({
    id: 'laboratories',
    figure: '50多家',
    value: '50',
    unit: '家',
    counts: '联合实验室',
    sentence: '共建50多家“一带一路”联合实验室',
    ...countries,
  }).replace('statistics:\n', '');
  expectFaults(storyWith({ argument: `${statisticWith(countries)}\n${laboratories}` }));
});
