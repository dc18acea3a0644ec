import { expect, test } from 'vitest';
import { createContext } from '../../content/context.js';
import { sectionPoster } from '../../content/poster-base.js';
import { languageFor } from '../../languages/index.js';
import { plainPoster } from '../../testing/plain-pages.js';
import { sampleArgument, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofSection } from './arrange.js';

interface Step {
  readonly text: string;
  readonly detail?: string;
}

function chainOf(...chains: readonly (readonly Step[])[]) {
  const [section] = sampleStory().sections;
  const story = sampleStory({
    sections: [
      {
        ...section,
        arguments: chains.map((steps, index) =>
          sampleArgument({
            id: `a${index}`,
            headline: `标题${index}`,
            causeAndEffect: steps.length === 0 ? [] : [{ id: `c${index}`, steps, sentence: '原文。' }],
          }),
        ),
      },
    ],
  });
  const [first] = story.sections;
  if (first === undefined) throw new Error('the story has a section');
  const context = createContext(tracedSample(story), languageFor('zh-CN'));
  const [draft] = ofSection(context, first, 0);
  return draft && plainPoster(sectionPoster(context, first, 0, draft));
}

const steps = (count: number, detail?: string) =>
  Array.from({ length: count }, (_, index) => ({
    text: `第${index}步`,
    ...(detail === undefined ? {} : { detail }),
  }));

test('a section without causes and effects has no such poster', () => {
  expect(chainOf([])).toBeUndefined();
});

test('the longest chain is drawn under the headline of its argument, and nothing else is claimed', () => {
  expect(chainOf(steps(2), steps(3))).toMatchObject({
    headline: '标题1',
    steps: steps(3),
    statements: ['c1'],
  });
});

test('of equally long chains the one that says more of each step', () => {
  expect(chainOf(steps(3), steps(3, '细节'))?.statements).toEqual(['c1']);
});

test('a chain too long for a picture is left to the slides', () => {
  expect(chainOf(steps(6))).toBeUndefined();
});
