import { describe, expect, it } from 'vitest';
import { expectFaults, faultsOf, storyWith } from '../../testing/story-faults.js';

describe('a source outside the story folder', () => {
  it.each([
    '../source.txt',
    'a/../../source.txt',
    '/etc/passwd',
    'file:///etc/passwd',
    'C:/source.txt',
    'a\\source.txt',
    'http://127.0.0.1/source.txt',
    '.',
    'a//b',
  ])('%s is refused', (file) => {
    expectFaults(storyWith({}).replace('source.txt', `«${file}»`), 'path-outside-story');
  });
});

it.each(['source.txt', './source.txt', 'texts/原文.txt', '..source.txt'])('%s may be read', (file) => {
  expectFaults(storyWith({}).replace('source.txt', file));
});

it('keeps no other fault from being told when there is no source to compare with', () => {
  const faults = faultsOf(storyWith({ argument: 'short: 80个' }), {});
  expect(faults.map(({ line, code }) => `${line} ${code}`)).toEqual(['19 numeral-unsourced']);
});
