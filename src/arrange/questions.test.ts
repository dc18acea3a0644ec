import { expect, it } from 'vitest';
import { createContext } from '../content/context.js';
import { languageFor } from '../languages/index.js';
import { sampleArgument, sampleStory, tracedSample } from '../testing/sample-story.js';
import { sectionDeck, wholeDeck } from './deck.js';

const argument = (id: string) =>
  sampleArgument({ id, headline: `铁路${id}`, points: [{ text: '内容', sentence: '原文。' }] });

it('puts the arguments that answer a question behind a slide that asks it', () => {
  const turns = [
    { question: '创造了多少岗位？', asker: '路透社记者', arguments: ['b', 'd'] },
    { question: '人才呢？', arguments: ['c'] },
  ];
  const story = sampleStory({
    sections: [{ ...sampleStory().sections[0], turns, arguments: ['a', 'b', 'c', 'd'].map(argument) }],
  });
  const [section] = story.sections;
  if (section === undefined) throw new Error('the sample has a section');
  const language = languageFor('zh-CN');
  const context = createContext(tracedSample(story), language);
  for (const deck of [sectionDeck(context, section, 0, language), wholeDeck(context, language)]) {
    const ids = deck.slides.map(({ id }) => id).filter((id) => /^[a-d]$|question/.test(id));
    expect(ids).toEqual(['a', 'railway-question-1', 'b', 'd', 'railway-question-2', 'c']);
    const asked = deck.slides.find(({ id }) => id === 'railway-question-1');
    expect(asked?.content).toMatchObject({
      headline: { long: '创造了多少岗位？' },
      text: { long: '提问：路透社记者' },
    });
  }
});
