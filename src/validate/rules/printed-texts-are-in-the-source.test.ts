import { expect, it } from 'vitest';
import { expectFaults, faultsOf, storyWith } from '../../testing/story-faults.js';

it('finds names, affiliations, headings and questions as printed', () => {
  const story = storyWith({ section: 'question: 我国有什么主张？' });
  expectFaults(story.replace('name: 马庆斌', 'name: 马庆斌\n    affiliation: 研究中心研究员'));
});

it('leaves headings and questions to the author, and holds what is given as printed against the source', () => {
  expectFaults(storyWith({ section: 'question: 我们能做什么？\nshort: 共同体' }));
  const story = storyWith({ section: 'printed: 携手构建«命»运共同体' });
  expect(expectFaults(story, 'text-not-in-source')[0]).toContain(
    'This heading does not stand in the source.',
  );
});

it('finds a name in any of its printed forms, and in any case', () => {
  const named = (name: string) =>
    storyWith({}).replace('name: 马庆斌', `name: Ma Qingbin\n    printed: [马庆斌, ${name}]`);
  expectFaults(named('研究员'));
  expectFaults(named('«某人»'), 'text-not-in-source');
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
