import { expect, test } from 'vitest';
import type { TracedStatement, TracedStory } from '../model/trace.js';
import { sampleStory } from '../testing/sample-story.js';
import { statementsJson } from './statements-json.js';

const place = { line: 3, column: 1, endLine: 3, endColumn: 9 };
const story = sampleStory();
const statements: readonly TracedStatement[] = [
  {
    id: 'jobs',
    owner: 'railway',
    sentence: '超7.4万个岗位',
    place,
    speaker: 'ma',
    raw: '超7.4万个',
    exact: true,
  },
  { id: 'years', owner: 'railway', sentence: '七年', place, exact: false },
];
const traced: TracedStory = { name: 'rail', story, statements };

test('holds the statements a document rests on, each with its figure, its speaker, its passage and place', () => {
  const { bytes, ...file } = statementsJson(traced, ['jobs'], '陈述');
  expect(file).toEqual({ name: 'statements.json', mediaType: 'application/json', description: '陈述' });
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({
    title: story.title,
    language: story.language,
    statements: [
      { id: 'jobs', figure: '超7.4万个', speaker: 'ma', passages: [{ sentence: '超7.4万个岗位', place }] },
    ],
  });
});

test('says which language a story was translated from', () => {
  const { bytes } = statementsJson({ ...traced, translation: { from: 'zh-CN', ai: 'none' } }, [], '');
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ translatedFrom: 'zh-CN' });
});
