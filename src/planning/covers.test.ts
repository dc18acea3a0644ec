import { expect, test } from 'vitest';
import type { ManifestEntry } from '../model/manifest.js';
import { covers, coversPart } from './covers.js';
import type { Selection } from './selection.js';

test.each<[string, Selection, Partial<ManifestEntry>, boolean]>([
  ['everything', {}, { kind: 'deck', format: 'css' }, true],
  ['one group', { only: ['decks'] }, { kind: 'handout', format: 'pdf' }, false],
  ['one format', { formats: ['pdf'] }, { kind: 'handout', format: 'pdf' }, true],
  ['one format', { formats: ['pdf'] }, { kind: 'deck', format: 'md' }, false],
  ['one language', { languages: ['en'] }, { kind: 'deck', format: 'md', language: 'zh-CN' }, false],
  ['one shape', { presets: ['wide'] }, { kind: 'poster', format: 'png', preset: 'story' }, false],
  ['one shape', { presets: ['wide'] }, { kind: 'deck', format: 'pdf' }, true],
  ['one shape', { presets: ['wide'] }, { kind: 'poster', format: 'csv', id: 'jobs' }, true],
  ['one shape', { presets: ['wide'] }, { kind: 'poster', format: 'csv', id: 'work-carousel' }, false],
  ['a carousel', { presets: ['weibo-carousel'] }, { kind: 'poster', format: 'csv', id: 'jobs' }, false],
  ['twice the pixels', { scale: 2 }, { kind: 'poster', format: 'png', preset: 'x', width: 1200 }, false],
  ['twice the pixels', { scale: 2 }, { kind: 'poster', format: 'png', width: 2400, scale: 2 }, true],
  ['twice the pixels', { scale: 2 }, { kind: 'deck', format: 'pdf' }, true],
  ['one picture format', { formats: ['svg'] }, { kind: 'poster', format: 'csv' }, true],
  ['one format', { formats: ['pdf'] }, { kind: 'poster', format: 'txt' }, false],
])('a build of %s (%j) answers for %j: %s', (_name, selection, entry, answers) => {
  expect(covers(selection, { ...entry } as ManifestEntry)).toBe(answers);
});

test.each<[Selection, string, boolean]>([
  [{ only: ['posters'] }, 'posters/square', true],
  [{ only: ['posters'] }, 'posters/1080x1350', true],
  [{ only: ['posters'] }, 'decks', false],
  [{ presets: ['x'] }, 'posters/square', false],
  [{ formats: ['png'] }, 'posters/square', true],
  [{ only: ['handouts'] }, 'handouts/six-up-letter', true],
  [{ handouts: ['brief'] }, 'handouts/six-up-letter', false],
  [{ papers: ['a4'] }, 'handouts/six-up-letter', false],
  [{ languages: ['zh-CN'] }, 'posters/square', true],
  [{ languages: ['zh-CN'] }, 'en/posters/square', false],
  [{ only: ['decks'] }, 'zh-TW/decks', true],
  [{}, 'en/words', false],
])('a build of %j would make %s: %s', (selection, part, answer) => {
  expect(coversPart(selection, part, 'zh-CN')).toBe(answer);
});
