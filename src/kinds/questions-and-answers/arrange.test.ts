import { expect, it } from 'vitest';
import { splitPoster } from '../../arrange/split-page.js';
import { createContext } from '../../content/context.js';
import { sectionPoster } from '../../content/poster-base.js';
import { languageFor } from '../../languages/index.js';
import type { Poster } from '../../model/poster.js';
import { type PlainPoster, plainPoster } from '../../testing/plain-pages.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofSection } from './arrange.js';
import type { Content } from './content.js';

/** An argument with one sourced point. */
const point = (id: string, headline: string) =>
  sampleArgument({ id, headline, points: [{ text: headline, sentence: '原文。' }] });

function posterOf(
  section: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Poster<Content> | undefined {
  const [sample] = sampleStory().sections;
  const story = sampleStory({ sections: [{ ...sample, ...section }], ...more });
  const [changed] = story.sections;
  if (changed === undefined) throw new Error('the sample has a section');
  const traced = changed.arguments.flatMap(({ id, points, statistics, quotations }) => [
    ...points.map((_, index) => `${id}.points.${index + 1}`),
    ...[...statistics, ...quotations].map((each) => each.id),
  ]);
  const context = createContext(tracedSample(story, ['railway.thesis', ...traced]), languageFor('zh-CN'));
  const [draft] = ofSection(context, changed, 0);
  return draft && { ...sectionPoster(context, changed, 0, draft), content: draft.content };
}

function shown(section: Record<string, unknown>, more?: Record<string, unknown>): PlainPoster | undefined {
  const poster = posterOf(section, more);
  return poster && plainPoster(poster);
}

it('asks the question as printed, and answers with the thesis before the arguments', () => {
  expect(shown({ arguments: [point('a', '铁路创造岗位'), point('b', '铁路培养人才')] })).toMatchObject({
    headline: '铁路带来了什么？',
    answerer: '王明',
    affiliation: '铁路研究所研究员',
    answers: ['铁路让两国走得更近', '铁路创造岗位', '铁路培养人才'],
    statements: ['railway.thesis', 'a.points.1', 'b.points.1'],
  });
});

it('answers in four sentences at most, those that speak of what was asked, in the order of the story', () => {
  const poster = shown({
    question: '开展了哪些环境保护和人才培养？',
    arguments: [
      point('a', '铁路通车'),
      point('b', '人才培养见效'),
      point('c', '票价便宜'),
      point('d', '环境保护到位'),
      point('e', '既有环境保护，也有人才培养'),
    ],
  });
  expect(poster?.answers).toEqual([
    '铁路让两国走得更近',
    '人才培养见效',
    '环境保护到位',
    '既有环境保护，也有人才培养',
  ]);
});

it('claims of several figures only those the sentence prints', () => {
  const statistics = [sampleStatistic('printed', '80多个', 80), sampleStatistic('other', '50多家', 50)];
  const poster = shown({ arguments: [sampleArgument({ headline: '80多个国家签约', statistics })] });
  expect(poster?.statements).toEqual(['railway.thesis', 'printed']);
});

it('never has an expert answer with another’s words', () => {
  const quotations = [{ id: 'q', text: '要建成创新之路', speaker: '他人' }];
  expect(
    posterOf({ arguments: [sampleArgument({ headline: '要建成创新之路', quotations })] }),
  ).toBeUndefined();
});

it('names nobody as who asked: that a story has one moderator does not say that he asked this', () => {
  const experts = [
    { id: 'expert', name: '王明' },
    { id: 'host', name: '李华', role: 'moderator' },
  ];
  const section = { arguments: [point('a', '铁路创造岗位')] };
  expect(shown(section, { experts })).not.toHaveProperty('asker');
});

it('is not offered for a commentary, without a question, or with an answer that must be read', () => {
  const section = { arguments: [point('a', '铁路创造岗位')] };
  expect(posterOf(section)).toBeDefined();
  expect(posterOf({ ...section, kind: 'commentary' })).toBeUndefined();
  expect(posterOf({ ...section, question: undefined })).toBeUndefined();
  const thesis = { text: '长'.repeat(46), sentence: '原文。' };
  expect(posterOf({ ...section, thesis })).toBeUndefined();
});

it('goes on in a second picture under the same question, each with its own statements', () => {
  const poster = posterOf({ arguments: [point('a', '铁路创造岗位'), point('b', '铁路培养人才')] });
  expect(poster && splitPoster(poster)?.map(plainPoster)).toMatchObject([
    { headline: '铁路带来了什么？', statements: ['railway.thesis', 'a.points.1'] },
    { headline: '铁路带来了什么？', statements: ['b.points.1'] },
  ]);
});

it('shows each of several questions with who asked, who answered, and what was answered to it', () => {
  const turns = [
    { question: '铁路创造了多少岗位？', asker: '路透社记者', arguments: ['a'] },
    { question: '那么人才呢？', arguments: ['b', 'c'] },
  ];
  const story = sampleStory({
    sections: [
      {
        ...sampleStory().sections[0],
        turns,
        arguments: [point('a', '铁路创造岗位'), point('b', '铁路培养人才'), point('c', '人才留下来')],
      },
    ],
  });
  const [section] = story.sections;
  if (section === undefined) throw new Error('the sample has a section');
  const ids = ['a', 'b', 'c'].map((id) => `${id}.points.1`);
  const context = createContext(tracedSample(story, ids), languageFor('zh-CN'));
  const drafts = ofSection(context, section, 0);
  expect(drafts.map(({ name, content }) => [name, content.headline.long, content.asker?.long])).toEqual([
    [undefined, '铁路创造了多少岗位？', '路透社记者'],
    ['questions-and-answers-2', '那么人才呢？', undefined],
  ]);
  expect(drafts[1]?.content.answers.map(({ long }) => long)).toEqual(['铁路培养人才', '人才留下来']);
  expect(drafts[0]?.content.answerer.long).toBe('王明');
});
