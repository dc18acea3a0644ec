import { expect, test } from 'vitest';
import type { Story } from '../model/story.js';
import { sampleStory } from '../testing/sample-story.js';
import { storyTerms } from './story-terms.js';

const story = sampleStory();
const withHeading = (heading: string): Story => ({
  ...story,
  sections: story.sections.map((section) => ({ ...section, heading })),
});

test('the names of who speaks come first', () => {
  const [first] = storyTerms(story);
  expect(first).toBe(story.experts[0]?.name);
});

test('a heading is a term, or each of its clauses', () => {
  const terms = storyTerms(withHeading('开放创新生态，惠及全球南方'));
  expect(terms).toEqual(expect.arrayContaining(['开放创新生态', '惠及全球南方']));
});

test('a long clause is none, nor one of two parts that is long enough to be parted', () => {
  const terms = storyTerms(withHeading('建设一批国际科技合作中心，落到实验室和园区'));
  expect(terms).not.toContain('建设一批国际科技合作中心');
  expect(terms).not.toContain('落到实验室和园区');
});
