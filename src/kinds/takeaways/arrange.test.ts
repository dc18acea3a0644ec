import { describe, expect, it } from 'vitest';
import { splitPoster } from '../../arrange/split-page.js';
import { createContext } from '../../content/context.js';
import { sectionPoster, storyPoster } from '../../content/poster-base.js';
import { languageFor } from '../../languages/index.js';
import { plainPoster } from '../../testing/plain-pages.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofSection, ofStory } from './arrange.js';
import type { Content } from './content.js';

function contextOf(sections: readonly Record<string, unknown>[], statements: readonly string[]) {
  const [sample] = sampleStory().sections;
  const story = sampleStory({ sections: sections.map((section) => ({ ...sample, ...section })) });
  return { context: createContext(tracedSample(story, statements), languageFor('zh-CN')), story };
}

function sectionPosters(args: readonly ReturnType<typeof sampleArgument>[], statements: readonly string[]) {
  const { context, story } = contextOf([{ arguments: args }], statements);
  return story.sections.flatMap((section, index) =>
    ofSection(context, section, index).map((draft) => ({
      ...sectionPoster(context, section, index, draft),
      content: draft.content,
    })),
  );
}

/** Each sentence with what it rests on. */
const said = ({ items }: Content) =>
  items.map(({ long, from }) => ({ text: long, statements: from.statements }));

const argued = (id: string, headline: string) => sampleArgument({ id, headline, sentence: '原文。' });

describe('the takeaways of a section', () => {
  it('are the headlines of its arguments under its thesis, the strongest first, each with what it rests on', () => {
    const [poster] = sectionPosters(
      [
        argued('a', '甲'),
        argued('b', '乙'),
        sampleArgument({ headline: '铁路通向80多个国家', statistics: [sampleStatistic('s')] }),
      ],
      ['railway.thesis', 's', 'a', 'b'],
    );
    expect(poster && plainPoster(poster)).toMatchObject({
      id: 'railway-takeaways',
      headline: '铁路让两国走得更近',
      statements: ['railway.thesis', 's', 'a', 'b'],
    });
    expect(poster && said(poster.content)).toEqual([
      { text: '铁路通向80多个国家', statements: ['s'] },
      { text: '甲', statements: ['a'] },
      { text: '乙', statements: ['b'] },
    ]);
  });

  it('are not drawn where there are fewer than three', () => {
    expect(sectionPosters([argued('a', '甲'), argued('b', '乙')], ['railway.thesis'])).toEqual([]);
  });

  it('are the five most telling where there are more, in the order of the story', () => {
    const plain = [...'abcde'].map((id) => argued(id, id));
    const figure = sampleArgument({ id: 'f', headline: 'f', statistics: [sampleStatistic('s')] });
    const [poster] = sectionPosters([...plain, figure], ['railway.thesis']);
    expect(poster?.content.items.map(({ long }) => long)).toEqual([...'abcdf']);
  });

  it('keep the claim of the headline when some are left out', () => {
    const [poster] = sectionPosters(
      [...'abc'].map((id) => argued(id, id)),
      ['railway.thesis', ...'abc'],
    );
    const halves = poster && splitPoster(poster);
    expect(halves?.map(plainPoster)).toMatchObject([
      { start: 1, statements: ['railway.thesis', 'a', 'b'] },
      { start: 3, statements: ['railway.thesis', 'c'] },
    ]);
  });
});

it('of the whole story are the theses of its sections', () => {
  const ids = ['one', 'two', 'three'];
  const { context } = contextOf(
    ids.map((id) => ({ id, thesis: { text: `论点${id}`, sentence: '原文。' } })),
    [],
  );
  const labels = languageFor('zh-CN').kinds.takeaways;
  const drafts = ofStory(context, labels);
  expect(drafts.map((draft) => plainPoster(storyPoster(context, draft)))).toMatchObject([
    {
      id: 'whole-takeaways',
      headline: '这几句话，值得记住',
      statements: ids.map((id) => `${id}.thesis`),
    },
  ]);
  expect(drafts.map(({ content }) => said(content))).toEqual([
    ids.map((id) => ({ text: `论点${id}`, statements: [`${id}.thesis`] })),
  ]);
  expect(ofStory(contextOf([{ id: 'one' }, { id: 'two' }], []).context, labels)).toEqual([]);
});
