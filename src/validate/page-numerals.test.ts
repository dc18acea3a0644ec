import { describe, expect, it } from 'vitest';
import { programWords } from '../model/words.js';
import { slideOf } from '../testing/plain-pages.js';
import { sampleStory, tracedSample } from '../testing/sample-story.js';
import { ownNumerals, sourcedNumerals, unsourcedNumerals } from './page-numerals.js';

const traced = tracedSample(sampleStory({ title: '两国共建铁路' }), ['jobs']);
const statements = traced.statements.map((statement) => ({
  ...statement,
  sentence: '建成7年来，创造超7.4万个就业岗位，培养2800余名人才。',
}));
const sourced = sourcedNumerals({ ...traced, statements });

describe('the numerals of a finished page', () => {
  it('stand in a sentence of the source, number, qualifier and all', () => {
    expect(unsourcedNumerals('建成7年，一条铁路带来超7.4万个岗位\n2800余名', sourced)).toEqual([]);
  });

  it('do not join a caption that ends in a letter with the figure below it', () => {
    expect(unsourcedNumerals('ANSO\n超7.4万个', sourced)).toEqual([]);
  });

  it('are named where a digit is wrong or a qualifier lost', () => {
    expect(unsourcedNumerals('超7.5万个岗位，2800名人才', sourced)).toEqual(['超7.5万个', '2800名']);
  });

  it('may be the program’s own, which counts what is there; those of the story are none of them', () => {
    const slide = slideOf({ kind: 'sources', headline: '12条陈述', items: [] });
    const told = { ...slide, notes: [programWords('共3处更正')] };
    expect(ownNumerals(told).map(({ text }) => text)).toEqual(['3处']);
    expect(unsourcedNumerals('共3处更正，12条陈述', [...sourced, ...ownNumerals(told)])).toEqual(['12条']);
    expect(ownNumerals(undefined)).toEqual([]);
  });
});
