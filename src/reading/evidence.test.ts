import { expect, test } from 'vitest';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../testing/sample-story.js';
import { evidenceOf } from './evidence.js';

const story = sampleStory({
  sections: [
    {
      id: 'railway',
      kind: 'interview',
      expert: 'expert',
      heading: '铁路带来什么',
      question: '铁路带来了什么？',
      thesis: { text: '铁路让两国走得更近', sentence: '铁路让两国走得更近。' },
      arguments: [
        sampleArgument({ sentence: '已有80多个国家签署协定。', statistics: [sampleStatistic('countries')] }),
      ],
    },
  ],
});

test('every statement keeps its passage and its place, and a figure is named in every language', () => {
  const traced = tracedSample(story, ['countries', 'jobs']);
  const english = tracedSample({ ...story, language: 'en' }, ['countries', 'jobs']);
  const texts = [{ name: '座谈实录', text: '原文' }];
  const evidence = evidenceOf(traced, texts, [english]);
  expect(evidence).toMatchObject({ language: 'zh-CN', texts });
  const [figure, sentence] = evidence.statements;
  expect(Object.keys(figure?.figure ?? {})).toEqual(['zh-CN', 'en']);
  expect(figure?.figure?.['zh-CN']).toEqual({ printed: '80多个', counts: '签署协定的国家' });
  expect(figure?.passages).toEqual([{ sentence: '第1句原文。', place: traced.statements[0]?.place }]);
  expect(sentence?.figure).toBeUndefined();
});

test('who says it is called by name', () => {
  const traced = tracedSample(story, ['countries']);
  const said = { ...traced, statements: traced.statements.map((each) => ({ ...each, speaker: 'expert' })) };
  expect(evidenceOf(said, [], []).statements[0]?.speaker).toBe('王明');
});
