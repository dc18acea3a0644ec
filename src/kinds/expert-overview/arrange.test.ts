import { describe, expect, it } from 'vitest';
import { abridgePoster } from '../../arrange/abridge-poster.js';
import { splitPoster } from '../../arrange/split-page.js';
import { createContext } from '../../content/context.js';
import { storyPoster } from '../../content/poster-base.js';
import { languageFor } from '../../languages/index.js';
import type { Poster } from '../../model/poster.js';
import type { TracedStatement } from '../../model/trace.js';
import { statementsOf } from '../../model/words.js';
import { describePoster } from '../../render/describe-poster.js';
import { type PlainPoster, plain, plainPoster } from '../../testing/plain-pages.js';
import { sampleArgument, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofStory } from './arrange.js';
import type { Content } from './content.js';

/** What each speaker says of each topic: so many arguments, by the name of the topic. */
type Said = Readonly<Record<string, readonly number[]>>;

interface Change {
  readonly roles?: readonly string[];
  readonly names?: readonly string[];
  readonly exclude?: readonly string[];
  /** The argument that another than the expert of its section says. */
  readonly saidByAnother?: string;
  readonly language?: string;
  /** The argument whose statement rests on a second passage, which does not speak of the topic. */
  readonly wordy?: string;
  /** The place of the expert of each section, where one expert has several. */
  readonly speakers?: readonly number[];
}

function posterOf(said: Said, change: Change = {}): Poster<Content> | undefined {
  const [section] = sampleStory().sections;
  const sections = Object.values(said)[0]?.map((_, index) => index) ?? [];
  const argumentsOf = (index: number) =>
    Object.entries(said).flatMap(([name, counts], topic) =>
      Array.from({ length: counts[index] ?? 0 }, (_, at) => ({ id: `s${index}-t${topic}-${at}`, name })),
    );
  const story = sampleStory({
    language: change.language ?? 'zh-CN',
    experts: sections.map((index) => ({
      id: `expert-${index}`,
      name: change.names?.[index] ?? `专家${'甲乙丙丁戊己庚'[index]}`,
      role: change.roles?.[index] ?? 'interviewee',
    })),
    sections: sections.map((index) => ({
      ...section,
      id: `section-${index}`,
      expert: `expert-${change.speakers?.[index] ?? index}`,
      arguments: [{ id: `other-${index}` }, ...argumentsOf(index)].map(({ id }) =>
        sampleArgument({ id, ...(id === change.saidByAnother ? { speaker: '记者' } : {}) }),
      ),
    })),
    themes: Object.keys(said).map((name, topic) => ({
      name,
      arguments: sections.flatMap((index) =>
        argumentsOf(index).flatMap(({ id }) => (id.includes(`-t${topic}-`) ? [id] : [])),
      ),
    })),
    plan: { exclude: change.exclude ?? [] },
  });
  const statements = sections.flatMap((index) =>
    argumentsOf(index).flatMap(({ id, name }): readonly TracedStatement[] => [
      {
        ...statement,
        id: `${id}-says`,
        owner: id,
        sentence: `双方谈了${name}。\n双方又谈了别的。`,
        passages: [`双方谈了${name}。`, ...(id === change.wordy ? ['双方又谈了别的。'] : [])].map(
          (sentence) => ({ sentence, place: statement.place }),
        ),
      },
      { ...statement, id: `${id}-else`, owner: id, sentence: '双方谈了别的。' },
    ]),
  );
  const language = languageFor(story.language);
  const context = createContext({ ...tracedSample(story), statements }, language);
  const [draft] = ofStory(context, language.kinds['expert-overview']);
  return draft && { ...storyPoster(context, draft), content: draft.content };
}

function shown(said: Said, change?: Change): PlainPoster | undefined {
  const poster = posterOf(said, change);
  return poster && plainPoster(poster);
}

const statement = { place: { line: 1, column: 1, endLine: 1, endColumn: 9 }, exact: true };
const headlineOf = (said: Said, change?: Change) => posterOf(said, change)?.content.headline.long;

describe('who says what', () => {
  it('is a line for each topic, those that most share first, with the number of each expert’s arguments', () => {
    expect(shown({ 桥: [0, 1], 铁路: [1, 1], 人才: [2, 1] })).toMatchObject({
      id: 'whole-expert-overview',
      accent: 0,
      headline: '两人谈人才和铁路',
      experts: [
        { name: '专家甲', accent: 0 },
        { name: '专家乙', accent: 1 },
      ],
      topics: [
        { name: '人才', counts: [2, 1] },
        { name: '铁路', counts: [1, 1] },
        { name: '桥', counts: [0, 1] },
      ],
    });
  });

  it('rests on the passages that print the topics, and on no others', () => {
    const content = posterOf({ 铁路: [1, 1], 桥: [1, 0] })?.content;
    expect(statementsOf(content)).toEqual(['s0-t0-0-says', 's1-t0-0-says', 's0-t1-0-says']);
    expect(content?.topics.map(statementsOf)).toEqual([['s0-t0-0-says', 's1-t0-0-says'], ['s0-t1-0-says']]);
  });

  it('names first what can be quoted beside it: statements all of whose passages speak of the topic', () => {
    const poster = posterOf({ 铁路: [2, 1], 桥: [1, 1] }, { wordy: 's0-t0-0' });
    expect(statementsOf(poster?.content.topics[0])).toEqual(['s0-t0-1-says', 's1-t0-0-says', 's0-t0-0-says']);
  });

  it('is not drawn for one topic, for one expert, or where no topic is shared', () => {
    expect(posterOf({ 铁路: [1, 1] })).toBeUndefined();
    expect(posterOf({ 铁路: [2], 桥: [1] })).toBeUndefined();
    expect(posterOf({ 铁路: [1, 0], 桥: [0, 1] })).toBeUndefined();
  });

  it('counts no argument that the plan leaves out', () => {
    const poster = posterOf({ 铁路: [2, 1], 桥: [1, 1] }, { exclude: ['s0-t0-1'] });
    expect(poster?.content.topics.find(({ name }) => name.long === '铁路')?.counts).toEqual([1, 1]);
  });

  it('counts for nobody what another says in their section', () => {
    const poster = posterOf({ 铁路: [2, 1], 桥: [1, 1] }, { saidByAnother: 's0-t0-1' });
    expect(poster?.content.topics.find(({ name }) => name.long === '铁路')?.counts).toEqual([1, 1]);
  });

  it('counts for its own speaker what is said in a section of several', () => {
    const [section] = sampleStory().sections;
    const { expert: _, ...shared } = { ...section, id: 'questions', experts: ['a', 'b'] };
    const of = (id: string, speaker: string) => sampleArgument({ id, speaker });
    const story = sampleStory({
      experts: ['a', 'b'].map((id) => ({ id, name: `专家${id}`, role: 'interviewee' })),
      sections: [{ ...shared, arguments: [of('one', 'a'), of('two', 'b'), of('three', 'b')] }],
      themes: [
        { name: '铁路', arguments: ['one', 'two', 'three'] },
        { name: '桥', arguments: ['two'] },
      ],
    });
    const language = languageFor('zh-CN');
    const [poster] = ofStory(createContext(tracedSample(story), language), language.kinds['expert-overview']);
    expect(poster?.content.topics.map(({ counts }) => counts)).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });

  it('gives an expert with two sections one column, in the accent of the first', () => {
    const poster = shown({ 铁路: [1, 1, 2], 桥: [1, 1, 0] }, { speakers: [0, 1, 0] });
    expect(poster).toMatchObject({
      experts: [{ accent: 0 }, { accent: 1 }],
      topics: [{ name: '铁路', counts: [3, 1] }, { counts: [1, 1] }],
    });
  });

  it('keeps six experts who speak of the most topics, in the order of the story, and eight topics', () => {
    const all = [1, 1, 1, 0, 1, 1, 1];
    const poster = posterOf(Object.fromEntries([...'甲乙丙丁戊己庚辛壬'].map((name) => [name, all])));
    expect(poster?.content.experts.map(({ name }) => name.long.slice(2))).toEqual([...'甲乙丙戊己庚']);
    expect(poster?.content.topics).toHaveLength(8);
    expect(poster?.content.all).toEqual({ experts: 7, topics: 9 });
  });

  it('says in words what a picture with fewer topics or people leaves out', () => {
    const poster = posterOf(Object.fromEntries([...'甲乙丙丁戊己庚'].map((name) => [name, [1, 1]])));
    if (poster === undefined) throw new Error('there is no picture');
    const language = languageFor('zh-CN');
    expect(poster.content).not.toHaveProperty('all');
    expect(describePoster(poster, language)).not.toContain('另有');
    const wide = abridgePoster(poster, { width: 1200, height: 630 });
    expect(wide.content).toMatchObject({ all: { topics: 7, experts: 2 } });
    expect(describePoster(wide, language)).toContain('另有2个话题。');
  });

  it('is left out where the names are too long to stand side by side', () => {
    const said = { talent: [1, 1, 1, 1], parks: [1, 1, 1, 1] };
    const names = ['Ma', 'Xu', 'Nie', 'Qin'];
    expect(posterOf(said, { names, language: 'en' })).toBeDefined();
    expect(
      posterOf(said, { names: [...names.slice(1), 'Konstantinopolsky'], language: 'en' }),
    ).toBeUndefined();
  });

  it('goes on in a second picture with two lines at least, or not at all', () => {
    const four = posterOf({ 铁路: [1, 1], 桥: [1, 1], 人才: [1, 1], 港口: [1, 0] });
    const halves = four && splitPoster(four);
    expect(halves?.map(({ content }) => plain(content))).toMatchObject([
      { topics: [{ name: '铁路' }, { name: '桥' }] },
      { topics: [{ name: '人才' }, { name: '港口' }] },
    ]);
    expect(statementsOf(halves?.[1].content)).toEqual(['s0-t2-0-says', 's1-t2-0-says', 's0-t3-0-says']);
    const three = posterOf({ 桥: [1, 1], 人才: [1, 1], 港口: [1, 0] });
    expect(three && splitPoster(three)).toBeUndefined();
  });
});

describe('its headline', () => {
  const shared = { 铁路: [1, 1, 1], 桥: [1, 0, 0] };

  it('calls nobody an expert: that they are one no rule has looked for', () => {
    for (const roles of [undefined, ['author', 'author', 'author'], ['interviewee', 'author', 'author']])
      expect(headlineOf(shared, roles && { roles })).toBe('三人谈铁路');
  });

  it('says of nobody that they do not speak of a topic, nor of how many it is true', () => {
    const silent = shown({ 铁路: [1, 0, 1], 桥: [1, 0, 0] });
    expect(silent?.headline).toBe('两人谈铁路');
    expect(silent).not.toHaveProperty('short');
  });

  it('names no more than three topics', () => {
    const said = { 铁路: [1, 1], 桥: [1, 1], 人才: [1, 1], 港口: [1, 1] };
    expect(headlineOf(said)).toBe('两人谈铁路、桥和人才');
  });

  it('is as true in English', () => {
    const all = { talent: [1, 1, 1], parks: [1, 1, 1], climate: [1, 1, 1] };
    const en = { language: 'en' };
    expect(shown(all, en)).toMatchObject({
      headline: 'Three voices: talent, parks, climate',
    });
    expect(headlineOf({ talent: [1, 0, 1], parks: [1, 0, 0] }, en)).toBe('Two voices: talent');
  });
});
