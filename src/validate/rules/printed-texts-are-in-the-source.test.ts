import { expect, it } from 'vitest';
import { expectFaults, faultsOf, storyWith } from '../../testing/story-faults.js';

it('finds names, affiliations, headings and questions as printed', () => {
  const story = storyWith({ section: 'question: 我国有什么主张？' });
  expectFaults(story.replace('name: 马庆斌', 'name: 马庆斌\n    affiliation: 研究中心研究员'));
});

it('tells a heading that is not printed so', () => {
  const story = storyWith({}).replace('heading: 携手构建共同体', 'heading: 携手构建«命»运共同体');
  expect(expectFaults(story, 'text-not-in-source')[0]).toContain(
    'This heading does not stand in the source.',
  );
});

it('tells an affiliation somebody added', () => {
  const story = storyWith({}).replace('name: 马庆斌', 'name: 马庆斌\n    affiliation: «北京大学教授»');
  expectFaults(story, 'text-not-in-source');
});

it('tells a speaker the source does not name', () => {
  const quotation = 'quotations:\n  - id: road\n    text: 建成创新之路\n    speaker: «某位专家»';
  expectFaults(storyWith({ argument: quotation }), 'text-not-in-source');
});

it('tells a theme that is called by words the source has not', () => {
  const theme = (name: string) => `themes:\n  - name: ${name}\n    arguments: [results]`;
  const argument = 'sentence: 布局53家联合实验室';
  expectFaults(storyWith({ argument, story: theme('联合实验室') }));
  const invented = storyWith({ argument, story: theme('«数字丝路»') });
  expect(faultsOf(invented.replace(/[«»]/g, '')).map(({ code }) => code)).toContain('text-not-in-source');
});
