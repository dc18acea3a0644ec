import { expect, it } from 'vitest';
import { expectFaults, faultsOf, statisticWith, storyWith } from '../../testing/story-faults.js';

const laboratories = (
  id: string,
  figure: string,
  value: string,
  more: Readonly<Record<string, string>> = {},
) =>
  statisticWith({
    id,
    figure,
    value,
    qualifier: figure.includes('多') ? 'more-than' : 'exactly',
    unit: '家',
    counts: '联合实验室',
    sentence: figure.includes('多') ? '共建50多家“一带一路”联合实验室' : '布局53家联合实验室',
    ...more,
  });
const together = (...statistics: readonly string[]) =>
  `statistics:\n${statistics.map((statistic) => statistic.replace('statistics:\n', '')).join('\n')}`;
const seven = { sentence: '建成7年来', unit: '年', counts: '联合实验室' };

it('lets 50多家 and 53家 stand side by side', () => {
  const subject = { subject: 'labs' };
  const argument = together(
    laboratories('one', '50多家', '50', subject),
    laboratories('two', '53家', '53', subject),
  );
  expectFaults(storyWith({ argument }));
});

it('tells two figures of one subject that cannot both be true, and the line of the other', () => {
  const argument = together(
    laboratories('one', '53家', '53', { subject: 'labs' }),
    laboratories('two', '«7年»', '7', { ...seven, subject: 'labs' }),
  );
  const [words] = expectFaults(storyWith({ argument }), 'statistics-disagree');
  expect(words).toContain('7年 here and 53家 in line 21 cannot both be true.');
});

it('lets the story decide which one is shown', () => {
  const argument = together(
    laboratories('one', '53家', '53', { subject: 'labs' }),
    laboratories('two', '7年', '7', { ...seven, subject: 'labs' }),
  );
  const story = 'preferences:\n  - subject: labs\n    show: one\n    because: 较新';
  expectFaults(storyWith({ argument, story }));
});

it('takes figures with one label and one unit to speak of the same thing', () => {
  const jobs = { figure: '超7.4万个', value: '74000', sentence: '铁路创造超7.4万个就业岗位' };
  const argument = together(statisticWith({}), statisticWith({ ...jobs, id: 'jobs', figure: '«超7.4万个»' }));
  expectFaults(storyWith({ argument }), 'statistics-disagree');
});

it('takes them so when only one of them has a subject, or the label is typed in another way', () => {
  const other = { ...seven, figure: '7年', value: '7', unit: '年', qualifier: 'exactly', id: 'other' };
  const years = (more: Readonly<Record<string, string>>) => statisticWith({ ...other, ...more });
  const three = { sentence: '截至2023年6月，活动300余场', figure: '6月', value: '6', unit: '月' };
  const argument = (first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>) =>
    together(years({ id: 'first', unit: '年', ...first }), years(second));
  // The sentence has one figure in years; the other is wrong in more ways, and only this rule is looked at.
  const told = (first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>) =>
    faultsOf(storyWith({ argument: argument(first, second) })).filter(
      ({ code }) => code === 'statistics-disagree',
    );
  const eight = { figure: '8年', value: '8' };
  expect(told({ subject: 'term' }, eight)).toHaveLength(1);
  expect(told({ counts: 'Years  of work' }, { ...eight, counts: 'years of Work' })).toHaveLength(1);
  expect(told({ counts: 'é' }, { ...eight, counts: 'e\u0301' })).toHaveLength(1);
  expect(told({ unit: '年' }, { ...eight, figure: '8周年', unit: '周年' })).toHaveLength(1);
  expect(told({ subject: 'term' }, { ...eight, subject: 'age' })).toHaveLength(0);
  expect(told({}, three)).toHaveLength(0);
});
