import { expect, test } from 'vitest';
import { sampleStory, tracedSample } from '../testing/sample-story.js';
import { arrange } from './arrange.js';

/** The cover of a story with so many experts, each with a section. */
function coverWith(experts: number) {
  const [section] = sampleStory().sections;
  const each = Array.from({ length: experts }, (_, index) => index);
  const story = sampleStory({
    experts: each.map((index) => ({ id: `e${index}`, name: `王${index}` })),
    sections: each.map((index) => ({ ...section, id: `s${index}`, expert: `e${index}` })),
  });
  return arrange(tracedSample(story)).decks[0]?.slides[0];
}

test('a cover names each expert on a line of its own', () => {
  expect(coverWith(3)).toMatchObject({ bylines: ['王0', '王1', '王2'] });
});

test('many names run on in one line, and none is left out', () => {
  expect(coverWith(7)).toMatchObject({ bylines: ['王0、王1、王2、王3、王4、王5、王6'] });
});

test('the contents name every section, however many', () => {
  const [section] = sampleStory().sections;
  const sections = Array.from({ length: 14 }, (_, index) => ({ ...section, id: `s${index}` }));
  const [whole] = arrange(tracedSample(sampleStory({ sections }))).decks;
  const contents = whole?.slides.find((slide) => slide.kind === 'contents');
  expect(contents?.kind === 'contents' && contents.entries).toHaveLength(14);
});
