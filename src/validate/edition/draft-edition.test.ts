import { expect, test } from 'vitest';
import { editionFaults, goodEdition, storyToTranslate } from '../../testing/edition-faults.js';
import { draftEdition } from './draft-edition.js';

const { story } = storyToTranslate();

test('a new edition asks for every text, each beside its words, in the order of the story', () => {
  const draft = draftEdition(story, undefined);
  expect(draft).toContain('  railway:\n    heading:\n      from: 铁路带来什么\n      to:\n    question:\n');
  expect(draft).toContain('names:\n  习近平主席:\n');
  expect(draft.indexOf('  railway:')).toBeLessThan(draft.indexOf('  results:'));
  const faults = editionFaults(draft);
  expect(faults.every((line) => line.includes('translation-missing'))).toBe(true);
  expect(faults).toHaveLength(9);
});

test('an edition that lacks an entry gets it in its place and keeps the rest', () => {
  const without = goodEdition.replace(/ {4}heading: .*\n/, '');
  const draft = draftEdition(story, without);
  expect(draft).toContain(
    '  railway:\n    heading:\n      from: 铁路带来什么\n      to:\n    question: { from',
  );
  expect(draft).toContain('to: More than 80 partner countries sign }');
});

test('a whole edition stays as it is, letter for letter', () => {
  expect(draftEdition(story, goodEdition)).toBe(goodEdition);
});
