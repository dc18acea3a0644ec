import { expect, test } from 'vitest';
import type { Poster } from '../model/poster.js';
import { samplePosters } from '../testing/sample-posters.js';
import { varyPosters } from './vary-posters.js';

const [sample] = samplePosters;

function poster(kind: string, section?: string): Poster {
  if (sample === undefined) throw new Error('there is no sample');
  const { section: _, ...rest } = sample;
  const id = `${section ?? 'whole'}-${kind}`;
  return { ...rest, ...(section === undefined ? {} : { section }), id, content: { ...sample.content, kind } };
}

const ids = (posters: readonly Poster[], pin: readonly string[] = []) =>
  varyPosters(posters, pin).map(({ id }) => id);

test('the proof of a story is drawn once, for the whole where it has one', () => {
  const proofs = [poster('sources-and-method', 'one'), poster('sources-and-method')];
  expect(ids(proofs)).toEqual(['whole-sources-and-method']);
  expect(ids(proofs.slice(0, 1))).toEqual(['one-sources-and-method']);
});

test('a section has one poster of a form, the one that shows most; another has its own', () => {
  const set = [poster('measures', 'one'), poster('timeline', 'one'), poster('measures', 'two')];
  expect(ids(set)).toEqual(['one-timeline', 'two-measures']);
});

test('what differs in form stays, in its order', () => {
  const set = [poster('takeaways', 'one'), poster('quotation', 'one'), poster('timeline', 'one')];
  expect(ids(set)).toEqual(['one-takeaways', 'one-quotation', 'one-timeline']);
});

test('what is pinned stays, by its id or its layout', () => {
  const set = [poster('takeaways', 'one'), poster('questions-and-answers', 'one')];
  expect(ids(set, ['one-questions-and-answers'])).toEqual(['one-questions-and-answers']);
  expect(ids(set, ['takeaways', 'questions-and-answers'])).toEqual(set.map(({ id }) => id));
});
