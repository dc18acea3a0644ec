import { describe, expect, it } from 'vitest';
import { createContext } from '../../content/context.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { messagesFor } from '../../text/messages/index.js';
import { storyTakeawaysPosters, takeawaysPosters, withTakeaways } from './posters.js';

function contextOf(sections: readonly Record<string, unknown>[], statements: readonly string[]) {
  const [sample] = sampleStory().sections;
  const story = sampleStory({ sections: sections.map((section) => ({ ...sample, ...section })) });
  return { context: createContext(tracedSample(story, statements), messagesFor('zh-CN')), story };
}

function sectionPosters(args: readonly ReturnType<typeof sampleArgument>[], statements: readonly string[]) {
  const { context, story } = contextOf([{ arguments: args }], statements);
  return story.sections.flatMap((section, index) => takeawaysPosters(context, section, index));
}

const said = (id: string, headline: string) => sampleArgument({ id, headline, sentence: '原文。' });

describe('the takeaways of a section', () => {
  it('are the headlines of its arguments under its thesis, each with what it rests on', () => {
    const [poster] = sectionPosters(
      [
        said('a', '甲'),
        said('b', '乙'),
        sampleArgument({ headline: '铁路通向80多个国家', statistics: [sampleStatistic('s')] }),
      ],
      ['railway.thesis', 'a', 'b', 's'],
    );
    expect(poster).toMatchObject({
      id: 'railway-takeaways',
      headline: '铁路让两国走得更近',
      items: [
        { text: '甲', statements: ['a'] },
        { text: '乙', statements: ['b'] },
        { text: '铁路通向80多个国家', statements: ['s'] },
      ],
      statements: ['railway.thesis', 'a', 'b', 's'],
    });
  });

  it('are not drawn where there are fewer than three', () => {
    expect(sectionPosters([said('a', '甲'), said('b', '乙')], ['railway.thesis'])).toEqual([]);
  });

  it('are the five most telling where there are more, in the order of the story', () => {
    const plain = [...'abcde'].map((id) => said(id, id));
    const figure = sampleArgument({ id: 'f', headline: 'f', statistics: [sampleStatistic('s')] });
    const [poster] = sectionPosters([...plain, figure], ['railway.thesis']);
    expect(poster?.layout === 'takeaways' && poster.items.map(({ text }) => text)).toEqual([...'abcdf']);
  });

  it('keep the claim of the headline when some are left out', () => {
    const [poster] = sectionPosters(
      [...'abc'].map((id) => said(id, id)),
      ['railway.thesis', ...'abc'],
    );
    if (poster?.layout !== 'takeaways') throw new Error('there are takeaways');
    expect(withTakeaways(poster, poster.items.slice(2), 3)).toMatchObject({
      start: 3,
      statements: ['railway.thesis', 'c'],
    });
  });
});

it('of the whole story are the theses of its sections', () => {
  const ids = ['one', 'two', 'three'];
  const { context } = contextOf(
    ids.map((id) => ({ id, thesis: { text: `论点${id}`, sentence: '原文。' } })),
    [],
  );
  expect(storyTakeawaysPosters(context)).toMatchObject([
    {
      id: 'whole-takeaways',
      headline: '这几句话，值得记住',
      items: ids.map((id) => ({ text: `论点${id}`, statements: [`${id}.thesis`] })),
      statements: ids.map((id) => `${id}.thesis`),
    },
  ]);
  expect(storyTakeawaysPosters(contextOf([{ id: 'one' }, { id: 'two' }], []).context)).toEqual([]);
});
