import { expect, it } from 'vitest';
import { expectFaults, statisticWith, storyWith } from '../../testing/story-faults.js';

const theme = (name: string, ...ids: readonly string[]) =>
  `themes:\n  - name: ${name}\n    arguments: [${ids.join(', ')}]`;

it('accepts a theme that a passage of the argument prints, wherever in it the passage stands', () => {
  expectFaults(
    storyWith({ argument: 'sentence: 布局53家联合实验室', story: theme('联合实验室', 'results') }),
  );
  expectFaults(storyWith({ argument: statisticWith({}), story: theme('协定', 'results') }));
});

it('takes no notice of how the source sets its words apart', () => {
  const argument = 'sentence: 共建50多家“一带一路”联合实验室';
  expectFaults(storyWith({ argument, story: theme("'“ 一带一路 ”'", 'results') }));
});

it('tells an argument whose passages do not say what it is listed for', () => {
  const story = storyWith({ argument: 'sentence: 布局53家联合实验室', story: theme('就业', '«results»') });
  expect(expectFaults(story, 'theme-not-in-passages')[0]).toBe(
    'No passage that “results” rests on says 就业. Quote the sentence of the source that says it, or take the argument off this list.',
  );
});

it('is not content with words of the author’s own', () => {
  const story = storyWith({
    argument: 'points:\n  - text: 联合实验室越来越多\n    sentence: 我国已与80多个共建国家签署协定',
    story: theme('联合实验室', '«results»'),
  });
  expectFaults(story, 'theme-not-in-passages');
});

it('tells an argument that quotes nothing', () => {
  const story = storyWith({ story: theme('联合实验室', '«results»') });
  expect(expectFaults(story, 'theme-not-in-passages')[0]).toContain('rests on no passage of its own');
});
