import { describe, expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import type { Brief, BriefArgument } from '../model/brief.js';
import type { Story } from '../model/story.js';
import type { TracedStory } from '../model/trace.js';
import { wordsIn } from '../model/words.js';
import { sampleStatistic, sampleStory, tracedSample } from '../testing/sample-story.js';
import { arrange } from './arrange.js';

const briefIn = (traced: TracedStory, language = 'zh-CN', id = 'whole'): Brief => {
  const { handouts } = arrange(traced, languageFor(language));
  const text = handouts.find((each) => each.form === 'brief' && each.id === id)?.text;
  if (text?.kind !== 'brief') throw new RangeError(`there is no brief of ${id}`);
  return text;
};
const briefOf = (story: Story, id = 'whole') => briefIn(tracedSample(story), 'zh-CN', id);
const [section] = sampleStory().sections;
const withArgument = (change: object) =>
  sampleStory({
    sections: [{ ...section, arguments: [{ id: 'jobs', headline: '铁路创造超7.4万个岗位', ...change }] }],
  });
const told = (argument: BriefArgument | undefined) =>
  argument?.paragraphs.map(({ lead, sentences }) => [
    ...(lead === undefined ? [] : [lead.long]),
    ...sentences.map(({ long }) => long),
  ]);
const argumentOf = (change: object) => briefOf(withArgument(change)).sections[0]?.arguments[0];
const sentence = '第1句原文。';

describe('the brief of a whole story', () => {
  const several = sampleStory({
    introduction: { text: '铁路已经通车', sentence },
    sections: [section, { ...section, id: 'second', heading: '还要做什么', expert: undefined }],
  });

  test('has its title, the introduction, who speaks, and each section with number, heading and thesis', () => {
    const { title, standfirst, voices, sections, mostPages } = briefOf(several);
    expect([title.long, standfirst?.long, voices?.long]).toEqual(['两国共建铁路', '铁路已经通车', '王明']);
    expect(sections.map(({ number, heading, thesis }) => [number, heading?.long, thesis?.long])).toEqual([
      [1, '铁路带来什么', '铁路让两国走得更近'],
      [2, '还要做什么', '铁路让两国走得更近'],
    ]);
    expect(sections[0]?.voices).toMatchObject([
      { name: { long: '王明' }, affiliation: { long: '铁路研究所研究员' } },
    ]);
    expect(sections[1]?.voices).toEqual([]);
    expect(mostPages).toBe(4);
  });

  test('names no section twice: that of one section has its heading as title and its thesis under it', () => {
    const brief = briefOf(several, 'railway');
    expect([brief.title.long, brief.within?.long, brief.standfirst?.long, brief.mostPages]).toEqual([
      '铁路带来什么',
      '两国共建铁路',
      '铁路让两国走得更近',
      2,
    ]);
    expect(brief.sections).toHaveLength(1);
    expect(brief.sections[0]).not.toHaveProperty('number');
    expect(brief.sections[0]).not.toHaveProperty('thesis');
  });

  test('knows where every text comes from', () => {
    for (const words of wordsIn(briefOf(several))) {
      if (words.from.kind === 'story') expect(words.from.path, words.long).not.toEqual([]);
    }
  });
});

describe('an argument in a brief', () => {
  test('says its points as sentences', () => {
    expect(
      told(
        argumentOf({
          points: [
            { text: '线路已经通车', sentence },
            { text: '还要延长？', sentence },
          ],
        }),
      ),
    ).toEqual([['线路已经通车。', '还要延长？']]);
  });

  test('names a figure that no sentence says, and none that a point says', () => {
    const statistics = [sampleStatistic('a'), sampleStatistic('b', '9个', 9)];
    expect(told(argumentOf({ statistics, points: [{ text: '已有80多个国家签署协定', sentence }] }))).toEqual([
      ['已有80多个国家签署协定。'],
      ['数字', '9个，签署协定的国家。'],
    ]);
  });

  test('says a figure in the sentence of the source, and no point that stands in it', () => {
    const text = '已有80多个国家签署协定，线路已经通车。';
    const traced = tracedSample(
      withArgument({
        statistics: [sampleStatistic('a')],
        points: [{ text: '线路已经通车', sentence }],
      }),
      ['a'],
    );
    const statements = traced.statements.map((each) => ({ ...each, sentence: text, quotable: [{ text }] }));
    const brief = briefIn({ ...traced, statements });
    expect(told(brief.sections[0]?.arguments[0])).toEqual([[text]]);
    // Under a translation the sentence is in another language than the page.
    const translated = briefIn({
      ...traced,
      statements,
      translation: { from: 'zh-TW', ai: 'none' },
    });
    expect(told(translated.sections[0]?.arguments[0])).toEqual([
      ['线路已经通车。'],
      ['数字', '80多个，签署协定的国家。'],
    ]);
  });

  test('gives no sentence whose other numbers no statement claims', () => {
    const text = '已有80多个国家签署协定，其中55个在非洲。';
    const traced = tracedSample(withArgument({ statistics: [sampleStatistic('a')] }), ['a']);
    const statements = traced.statements.map((each) => ({
      ...each,
      sentence: '已有80多个国家签署协定',
      quotable: [{ text }],
    }));
    const brief = briefIn({ ...traced, statements });
    expect(told(brief.sections[0]?.arguments[0])).toEqual([['数字', '80多个，签署协定的国家。']]);
  });

  test('has what it lists a paragraph each, numbered where several count', () => {
    const argument = argumentOf({
      measures: [
        { title: '修路', text: '延长线路', sentence },
        { title: '办学', sentence },
      ],
      events: [{ id: 'e', date: '2017-05', text: '开工', sentence }],
      cases: [{ id: 'c', name: '车站', place: '肯尼亚', text: '每天有车', sentence }],
    });
    expect(told(argument)).toEqual([
      ['修路', '延长线路。'],
      ['办学。'],
      ['2017年5月', '开工。'],
      ['车站（肯尼亚）', '每天有车。'],
    ]);
    expect(argument?.paragraphs.map(({ number }) => number)).toEqual([1, 2, undefined, undefined]);
  });

  test('gives the words of somebody else with his name, in quotation marks', () => {
    const argument = argumentOf({
      quotations: [{ id: 'q', text: '路通了', speaker: '站长', sentence: '站长说：“路通了。”' }],
    });
    expect(argument?.quotations).toMatchObject([{ text: { long: '“路通了”' } }]);
  });

  test('says a series from its first value to its last where it is not drawn, and nothing of it where it is', () => {
    const argument = argumentOf({
      series: [
        {
          id: 'trips',
          title: '客运量',
          points: [
            { at: '2020', figure: '3个', sentence },
            { at: '2021', figure: '4个', sentence },
            { at: '2022', figure: '5个', sentence },
          ],
        },
      ],
    });
    expect(told(argument)?.flat().join('')).toMatch(/2020，3.*2022，5/);
    expect(argument?.drawing?.paragraphs).toEqual([]);
    expect(argument?.drawing?.shows).toBe(3);
  });
});
