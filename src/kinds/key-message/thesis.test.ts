import { describe, expect, test } from 'vitest';
import { createContext } from '../../content/context.js';
import { languageFor } from '../../languages/index.js';
import { statementsOf } from '../../model/words.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../../testing/sample-story.js';
import type { DeckScope } from '../kind.js';
import { thesis } from './thesis.js';

const [section] = sampleStory().sections;
const storyWith = (...argumentsOfIt: readonly object[]) =>
  sampleStory({
    sections: [
      { ...section, turns: undefined, arguments: argumentsOfIt.map((each) => sampleArgument({ ...each })) },
    ],
  });
const jobs = { id: 'jobs', headline: '铁路创造岗位', statistics: [sampleStatistic('signed')] };
const people = { id: 'people', headline: '铁路培训人才' };
const goods = { id: 'goods', headline: '铁路运送货物' };

/** The slide of the first section of a story. */
function slideOf(story: ReturnType<typeof sampleStory>, scope: Partial<DeckScope> = {}) {
  const [first] = story.sections;
  if (first === undefined) throw new RangeError('the story has no section');
  const context = createContext(tracedSample(story, ['railway.thesis', 'signed']), languageFor('zh-CN'));
  const [slide] = thesis(context, {
    at: 'section',
    section: first,
    sectionIndex: 0,
    single: false,
    body: 3,
    ...scope,
  });
  return slide;
}

describe('what the expert of a section holds', () => {
  test('stands with the figure that says most for it, and claims both', () => {
    const slide = slideOf(storyWith(jobs));
    expect(slide?.content.headline.long).toBe('铁路让两国走得更近');
    expect(slide?.content.figure?.from.statements).toEqual(['signed']);
    expect(statementsOf(slide?.content)).toEqual(['railway.thesis', 'signed']);
  });

  test('stands with what two or three of its arguments come to, in the deck of the whole story', () => {
    expect(slideOf(storyWith(jobs, people, goods))?.content.supports).toHaveLength(3);
    expect(slideOf(storyWith(jobs))?.content.supports).toBeUndefined();
  });

  test('stands without them in a section’s own deck, whose contents have said so', () => {
    expect(slideOf(storyWith(jobs, people), { single: true })?.content.supports).toBeUndefined();
  });

  test('is said of sections alone', () => {
    const context = createContext(tracedSample(storyWith(jobs)), languageFor('zh-CN'));
    expect(thesis(context, { at: 'front', sectionIndex: 0, single: false, body: 3 })).toEqual([]);
  });
});
