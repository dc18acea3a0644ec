import { expect, test } from 'vitest';
import { editionSchema } from '../../model/edition.js';
import { storySchema } from '../../model/story.js';
import { sampleStory } from '../../testing/sample-story.js';
import { readStoryFile } from '../../testing/shipped-story.js';
import { completeStory } from '../complete-story.js';
import { storyNames, storyTexts } from './story-texts.js';

const said = { sentence: '原文。' };
const everything = sampleStory({
  short: '铁路',
  source: {
    file: 'a.txt',
    name: '实录',
    publisher: '日报',
    more: [{ id: 'more', file: 'b.txt', name: '公报' }],
  },
  introduction: { text: '引言', ...said },
  themes: [{ name: '铁路', arguments: ['all'] }],
  sections: [
    {
      id: 'railway',
      kind: 'report',
      heading: '标题',
      thesis: { text: '论点', ...said },
      turns: [{ question: '问', asker: '记者', arguments: ['all'] }],
      arguments: [
        {
          id: 'all',
          headline: '全部',
          points: [{ text: '要点', speaker: '部长', ...said }],
          statistics: [{ id: 'jobs', figure: '7万个', counts: '岗位', partOf: '全部岗位', ...said }],
          changes: [{ id: 'rise', counts: '产量', from: '1万吨', to: '2万吨', ...said }],
          breakdowns: [
            {
              id: 'whole',
              whole: '总量',
              total: '3万吨',
              parts: [
                { counts: '甲', figure: '1万吨' },
                { counts: '乙', figure: '2万吨' },
              ],
              ...said,
            },
          ],
          measures: [{ title: '举措', text: '内容', ...said }],
          events: [{ id: 'start', date: '2020', text: '开工', ...said }],
          cases: [{ id: 'case', name: '案例', place: '肯尼亚', text: '说明', ...said }],
          causeAndEffect: [{ id: 'chain', steps: [{ text: '因', detail: '细节' }, { text: '果' }], ...said }],
          comparisons: [
            {
              id: 'pair',
              left: { title: '左', points: ['一点'] },
              right: { title: '右', points: ['二点'] },
              ...said,
            },
          ],
          recommendations: [{ title: '建议', ...said }],
          quotations: [{ id: 'quote', text: '引语', emphasis: '引', occasion: '会上', ...said }],
        },
      ],
    },
  ],
});

test('every text of a story has a place of its own in an edition, and stands where it says', () => {
  const texts = storyTexts(everything);
  const entries = texts.map(({ entry }) => entry.join('/'));
  expect(new Set(entries).size).toBe(entries.length);
  for (const { at, text, optional } of texts.filter((each) => each.optional !== true)) {
    expect([text, optional]).toEqual([
      at.reduce<unknown>((value, step) => Reflect.get(Object(value), step), everything),
      undefined,
    ]);
  }
});

test('texts that a schema allows and nobody translates would stay Chinese: there are none', () => {
  const translated = new Set(storyTexts(everything).map(({ text }) => text));
  const names = storyNames(everything).map(({ name }) => name);
  const kept = new Set([
    'sentence',
    'file',
    'id',
    'kind',
    'date',
    'language',
    'hero',
    'unit',
    'qualifier',
    'role',
    'whole',
    'arguments',
    'platforms',
    'handouts',
    'aiDisclosure',
  ]);
  const strings = (value: unknown, key: string): readonly string[] => {
    if (typeof value === 'string') return kept.has(key) && !/总量/.test(value) ? [] : [value];
    if (Array.isArray(value))
      return kept.has(key) && typeof value[0] === 'string' ? [] : value.flatMap((each) => strings(each, key));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([inner, item]) => strings(item, inner));
  };
  const left = strings(everything, '').filter((text) => !translated.has(text) && !names.includes(text));
  expect(left).toEqual([]);
  expect(names.toSorted()).toEqual(['记者', '部长'].toSorted());
});

test('the edition that ships fits the schema and has a text for each of the story’s', () => {
  const story = completeStory(storySchema.parse(readStoryFile('story.yaml')));
  const edition = editionSchema.parse(readStoryFile('en.yaml'));
  const needed = storyTexts(story).filter(({ optional, entry }) => optional !== true && entry[0] === 'words');
  for (const { entry } of needed)
    expect(edition.words[String(entry[1])]?.[String(entry[2])]?.to).toMatch(/\w/);
});
