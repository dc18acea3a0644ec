import { expect, it } from 'vitest';
import { expectFaults, statisticWith, storyWith } from '../../testing/story-faults.js';

it('finds an expert nobody introduced, and says who was meant', () => {
  const story = storyWith({}).replace('expert: ma-qingbin', 'expert: «ma-qinbin»');
  expect(expectFaults(story, 'reference-unknown')[0]).toContain('Did you mean “ma-qingbin”?');
});

it('finds a plan that leaves out what is not there', () => {
  const [words] = expectFaults(
    storyWith({ story: 'plan:\n  exclude: [results, «nothing-like-it»]' }),
    'reference-unknown',
  );
  expect(words).toContain('There are: results.');
});

it('finds a preference for a subject no statistic has', () => {
  const preference = 'preferences:\n  - subject: «labs»\n    show: agreements\n    because: 较新';
  expectFaults(storyWith({ argument: statisticWith({}), story: preference }), 'reference-unknown');
});

it('finds a preference for a statistic of another subject', () => {
  const preference = 'preferences:\n  - subject: countries\n    show: «results»\n    because: 较新';
  expectFaults(
    storyWith({ argument: statisticWith({ subject: 'countries' }), story: preference }),
    'reference-unknown',
  );
});

it('finds a theme that no argument of the story speaks of', () => {
  const theme = 'themes:\n  - name: 联合实验室\n    arguments: [results, «result»]';
  const story = storyWith({ argument: 'sentence: 布局53家联合实验室', story: theme });
  expect(expectFaults(story, 'reference-unknown')[0]).toContain('“results”');
});

it('finds a figure that shall stand largest where there is none of that name', () => {
  const [words] = expectFaults(
    storyWith({ section: 'hero: agreements', argument: `hero: «agreement»\n${statisticWith({})}` }),
    'reference-unknown',
  );
  expect(words).toContain('There is no statistic of this argument with the id “agreement”.');
});

it('finds a calculation over a figure that is not there', () => {
  const computed = '  - { id: all, figure: 160多个, counts: 合计, computed: { sum: [agreements, «more»] } }';
  expectFaults(storyWith({ argument: `${statisticWith({})}\n${computed}` }), 'reference-unknown');
});

it('tells a further source, an expert of several and an argument of a turn that are not there', () => {
  const point = 'points:\n  - { text: 增长, sentence: 增长15%, source: «tabel» }';
  expectFaults(storyWith({ argument: point }), 'reference-unknown');
  expectFaults(storyWith({ section: 'experts: [ma-qingbin, «xu»]' }), 'reference-unknown');
  const turns = 'turns:\n  - { question: 有什么主张？, arguments: [results, «others»] }';
  expectFaults(storyWith({ section: turns }), 'reference-unknown');
});
