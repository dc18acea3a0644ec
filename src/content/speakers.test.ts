import { describe, expect, it } from 'vitest';
import { sectionDeck, wholeDeck } from '../arrange/deck.js';
import { languageFor } from '../languages/index.js';
import type { Story } from '../model/story.js';
import { sampleArgument, sampleStory, tracedSample } from '../testing/sample-story.js';
import { createContext } from './context.js';
import { sourceLine } from './source-line.js';
import { authorsOf, speakerOf, voicesBehind, voicesIn } from './speakers.js';

const language = languageFor('zh-CN');
const one = {
  id: 'railway',
  kind: 'report',
  heading: '铁路带来什么',
  thesis: { text: '铁路让两国走得更近', sentence: '铁路让两国走得更近。' },
  arguments: [sampleArgument()],
};
const experts = [
  { id: 'wang', name: '王明', affiliation: '铁路研究所研究员' },
  { id: 'li', name: '李华' },
];

function told(story: Story, statements: readonly string[] = [], speakers: Record<string, string> = {}) {
  const traced = tracedSample(story, statements);
  const context = createContext(
    {
      ...traced,
      statements: traced.statements.map((statement) => {
        const speaker = speakers[statement.id];
        return speaker === undefined ? statement : { ...statement, speaker };
      }),
    },
    language,
  );
  const [section] = story.sections;
  if (section === undefined) throw new RangeError('no section');
  return { context, section };
}

describe('who speaks in a section', () => {
  it.each([
    ['one expert', { ...one, expert: 'wang' }, '王明', ['王明']],
    ['several', { ...one, experts: ['wang', 'li'] }, '王明、李华', ['王明', '李华']],
    ['an institution', { ...one, speaker: '国家统计局' }, '国家统计局', ['国家统计局']],
    ['nobody but the source', one, '座谈实录', ['座谈实录']],
  ])('is %s', (_, section, speaker, authors) => {
    const story = sampleStory({ experts, sections: [section] });
    const { context, section: own } = told(story);
    expect(speakerOf(context, own).long).toBe(speaker);
    expect(authorsOf(story, [own])).toEqual(authors);
    expect(sectionDeck(context, own, 0, language).authors).toEqual(authors);
    expect(wholeDeck(context, language).slides.length).toBeGreaterThan(0);
  });

  it('names everybody once, in the order in which they speak first', () => {
    const sections = ['wang', 'li', 'wang'].map((expert, index) => ({ ...one, id: `part-${index}`, expert }));
    const story = sampleStory({ experts, sections });
    const { context } = told(story);
    expect(voicesIn(context, story.sections).map(({ name }) => name.long)).toEqual(['王明', '李华']);
  });

  it('is the publisher, where the story names one and nobody else', () => {
    const source = { file: 'source.txt', name: '公报', publisher: '国家统计局' };
    const { context, section } = told(sampleStory({ experts: [], source, sections: [one] }));
    expect(speakerOf(context, section).long).toBe('国家统计局');
    expect(wholeDeck(context, language).credit).toBe('公报　国家统计局');
  });
});

describe('who said some statements', () => {
  const story = sampleStory({ experts, sections: [{ ...one, expert: 'wang' }] });

  it('is whom they name, with the affiliation of an expert', () => {
    const { context, section } = told(story, ['one', 'two'], { one: 'li', two: '习近平主席' });
    const names = (ids: readonly string[]) =>
      voicesBehind(context, section, ids).map(({ name }) => name.long);
    expect(names(['one'])).toEqual(['李华']);
    expect(names(['one', 'two'])).toEqual(['李华', '习近平主席']);
    expect(names(['two', 'three'])).toEqual(['王明', '习近平主席']);
    expect(sourceLine(context, section, ['two']).affiliation).toBeUndefined();
    expect(sourceLine(context, section, ['three']).affiliation?.long).toBe('铁路研究所研究员');
  });
});
