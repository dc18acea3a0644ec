import { describe, expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import type { Place } from '../model/trace.js';
import { sampleStory, tracedSample } from '../testing/sample-story.js';
import { createContext } from './context.js';
import { placeOf, placesOf } from './places.js';

const at = (line: number, endLine = line, file?: string): Place => ({
  line,
  column: 1,
  endLine,
  endColumn: 5,
  ...(file === undefined ? {} : { file }),
});

function placesIn(places: readonly Place[], language = 'zh-CN') {
  const story = sampleStory({
    source: {
      file: 'source.txt',
      name: '座谈实录',
      more: [{ id: 'annex', file: 'annex.txt', name: '附件' }],
    },
  });
  const traced = tracedSample(story);
  const statements = places.map((place, index) => ({
    id: `s${index}`,
    owner: 'sample',
    sentence: '原文。',
    place,
    exact: true,
  }));
  const context = createContext({ ...traced, statements }, languageFor(language));
  return placesOf(
    context,
    statements.map(({ id }) => id),
  )?.long;
}

describe('the places of some statements', () => {
  test('are lines, and those that follow each other one stretch', () => {
    expect(placesIn([at(12, 13), at(3), at(14, 15)])).toBe('第3、12—15行');
    expect(placesIn([at(12)], 'en')).toBe('line 12');
    expect(placesIn([at(3), at(12, 13)], 'en')).toBe('lines 3, 12–13');
  });

  test('of more than two are from the first to the last', () => {
    expect(placesIn([at(30), at(3), at(20, 22)])).toBe('第3—30行');
  });

  test('name a further source', () => {
    expect(placesIn([at(3), at(7, 9, 'annex.txt')])).toBe('第3行、附件第7—9行');
  });

  test('are none where nothing was found', () => {
    expect(placesIn([])).toBeUndefined();
  });
});

test('one passage has its own lines', () => {
  const context = createContext(tracedSample(sampleStory()), languageFor('zh-TW'));
  expect(placeOf(context, at(4, 6)).long).toBe('第4—6行');
});
