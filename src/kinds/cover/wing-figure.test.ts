import { expect, test } from 'vitest';
import { createContext } from '../../content/context.js';
import { languageFor } from '../../languages/index.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { figureOfSection, figureOfStory } from './wing-figure.js';

const statistics = [
  sampleStatistic('few', '20多个', 20),
  sampleStatistic('most', '80多个', 80),
  sampleStatistic('money', '200万吨', 2_000_000),
];

function shown(section: Record<string, unknown> = {}, story: Record<string, unknown> = {}) {
  const [first] = sampleStory().sections;
  const own = { ...first, arguments: [sampleArgument({ statistics })], ...section };
  const whole = sampleStory({ sections: [own], ...story });
  const context = createContext(tracedSample(whole), languageFor('zh-CN'));
  const [placed] = whole.sections;
  if (placed === undefined) throw new Error('the sample has no section');
  return {
    section: figureOfSection(context, placed, 0).figure?.from.statements,
    story: figureOfStory(context).figure?.from.statements,
  };
}

test('a section shows the largest figure that can be counted in dots, the story the largest', () => {
  expect(shown()).toEqual({ section: ['most'], story: ['money'] });
});

test('the author may choose another', () => {
  expect(shown({ hero: 'few' }, { hero: 'most' })).toEqual({ section: ['few'], story: ['most'] });
});

test('a headline that names a figure stands beside that one or none', () => {
  expect(shown({ heading: '20多个示范中心建成' }).section).toEqual(['few']);
  expect(shown({ heading: '7万人就业' }).section).toBeUndefined();
});

test('without figures there is none', () => {
  expect(shown({ arguments: [sampleArgument()] })).toEqual({ section: undefined, story: undefined });
});
