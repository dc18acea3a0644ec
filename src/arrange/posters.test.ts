import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../content/context.js';
import { drawsFigures, underDrawnHeadline, undrawnFigures } from '../content/headline-figures.js';
import { languageFor } from '../languages/index.js';
import type { Poster } from '../model/poster.js';
import { statementsOf } from '../model/words.js';
import { readStory } from '../reading/read-story.js';
import { plainPoster } from '../testing/plain-pages.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../testing/sample-story.js';
import { root } from '../testing/source-files.js';
import { createNodeWorld } from '../world/node-world.js';
import { abridgePoster } from './abridge-poster.js';
import { arrangePosters } from './posters.js';

const chinese = languageFor('zh-CN');

function postersOf(...contents: readonly Record<string, unknown>[]): readonly Poster[] {
  const [section] = sampleStory().sections;
  const story = sampleStory({
    introduction: { text: '导语', short: '导语', sentence: '导语。' },
    sections: [
      {
        ...section,
        arguments: contents.map((content, index) => sampleArgument({ id: `a${index}`, ...content })),
      },
    ],
  });
  return arrangePosters(createContext(tracedSample(story), chinese), chinese);
}

const itemsOf = (poster: Poster) => plainPoster(poster).items as readonly { readonly icon?: string }[];
const layoutsOf = (posters: readonly Poster[]) => posters.map(({ id, content }) => `${id}: ${content.kind}`);
const statistics = (...values: readonly number[]) =>
  values.map((value) => sampleStatistic(`s${value}`, `${value}多个`, value));
const event = (date: string) => ({ id: `e-${date}`, date, text: '大事', sentence: '原文。' });
const measure = (title: string) => ({ title, sentence: '原文。' });

describe('the posters of a story', () => {
  it('are always its cover and the cover of each section', () => {
    expect(layoutsOf(postersOf({ points: [{ text: '一点' }] }))).toEqual([
      'whole-cover: cover',
      'railway-cover: cover',
    ]);
  });

  it('are the forms a section has content for, each once', () => {
    const posters = postersOf(
      { statistics: statistics(80, 70, 60) },
      { events: [event('2017-05'), event('2020'), event('2023-end')] },
      { measures: [measure('甲'), measure('乙')] },
      { quotations: [{ id: 'q', text: '科技是桥梁' }] },
    );
    expect(posters.map(({ content }) => content.kind)).toEqual([
      'cover',
      'number-grid',
      'cover',
      'number-grid',
      'timeline',
      'measures',
      'quotation',
      'takeaways',
    ]);
  });

  it('have a name of their own, so that no picture overwrites another', () => {
    const posters = postersOf(
      { measures: [measure('甲'), measure('乙')] },
      { recommendations: [measure('丙'), measure('丁')] },
    );
    const ids = posters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('railway-recommendations');
  });

  it('show the icons an author chose for measures and recommendations, where every item has one', () => {
    const posters = postersOf(
      {
        measures: [
          { ...measure('甲'), icon: 'sun' },
          { ...measure('乙'), icon: 'leaf' },
        ],
      },
      { recommendations: [measure('丙'), { ...measure('丁'), icon: 'wind' }] },
    );
    const icons = posters.flatMap((poster) =>
      poster.content.kind === 'measures' ? itemsOf(poster).flatMap(({ icon }) => icon ?? []) : [],
    );
    expect(icons).toEqual(['sun', 'leaf']);
  });

  it('show the largest of the figures that stand alone', () => {
    const posters = postersOf({ statistics: statistics(9) }, { statistics: statistics(80) });
    const hero = posters.find(({ content }) => content.kind === 'hero-number');
    expect(statementsOf(hero?.content)).toEqual(['s80']);
  });

  it('gather a section’s figures under its thesis where no argument has three', () => {
    const posters = postersOf({ statistics: statistics(9, 8) }, { statistics: statistics(80) });
    const grid = posters.find(({ id }) => id === 'railway-number-grid');
    expect(grid && plainPoster(grid)).toMatchObject({
      headline: '铁路让两国走得更近',
      statements: ['s9', 's8', 's80'],
    });
  });

  it('run through time in its order, the end of a year after its months', () => {
    const posters = postersOf({ events: [event('2023-end'), event('2017-05'), event('2023-06')] });
    const timeline = posters.find(({ content }) => content.kind === 'timeline');
    expect(statementsOf(timeline?.content)).toEqual(['e-2017-05', 'e-2023-06', 'e-2023-end']);
  });

  it('leave out a quotation too long to be looked at', () => {
    expect(
      postersOf({ quotations: [{ id: 'q', text: '长'.repeat(81) }] }).map(({ content }) => content.kind),
    ).not.toContain('quotation');
  });
});

describe('the posters of the story that ships', () => {
  const bySection = new Map<string, Poster[]>();
  beforeAll(async () => {
    const { traced } = await readStory(createNodeWorld(), join(root, 'decks/belt-and-road'));
    if (traced === undefined) throw new Error('the story has faults');
    for (const poster of arrangePosters(createContext(traced, chinese), chinese)) {
      const section = poster.section ?? 'whole';
      bySection.set(section, [...(bySection.get(section) ?? []), poster]);
    }
    bySection.delete('whole');
  });

  it('are of at least eight forms in every section', () => {
    const forms = [...bySection].map(([section, posters]) => ({
      section,
      forms: new Set(posters.map(({ content }) => content.kind)).size,
    }));
    expect(forms).toHaveLength(4);
    expect(forms.filter((each) => each.forms < 8)).toEqual([]);
  });

  it('never draw the same list twice: what is a road is no list of measures, what is a timeline no road', () => {
    const lists = ['measures', 'pathway', 'timeline'];
    const drawn = [...bySection.values()].flatMap((posters) =>
      posters
        .filter(({ content }) => lists.includes(content.kind))
        .map(({ content }) => statementsOf(content).join(' ')),
    );
    expect(drawn.length).toBeGreaterThan(4);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

describe('every poster of every story', () => {
  const stories = [
    'decks/belt-and-road',
    ...readdirSync(join(root, 'src/testing/stories')).map((name) => `src/testing/stories/${name}`),
  ];

  it.each(stories)('draws the figures of its headline, in every shape: %s', async (folder) => {
    const { traced } = await readStory(createNodeWorld(), join(root, folder));
    if (traced === undefined) throw new Error('the story has faults');
    const language = languageFor(traced.story.language);
    const posters = arrangePosters(createContext(traced, language), language);
    const shapes = [
      { width: 1600, height: 900 },
      { width: 1080, height: 1080 },
      { width: 1080, height: 1350 },
      { width: 1080, height: 1920 },
    ];
    const untold = posters
      .flatMap((poster) => [poster, ...shapes.map((shape) => abridgePoster(poster, shape))])
      .filter(({ content }) => drawsFigures(content) && underDrawnHeadline(content) !== content)
      .filter(({ content: { headline, ...shown } }) =>
        [headline.long, headline.short ?? ''].some((text) => undrawnFigures(text, shown).length > 0),
      );
    expect(untold.map(({ id, content }) => `${id}: ${content.headline.long}`)).toEqual([]);
    expect(posters.filter(({ content }) => drawsFigures(content)).length).toBeGreaterThan(2);
  });

  it('of figures stands under them where no headline of the story says them', () => {
    const [, poster] = postersOf({
      headline: '80多个国家签约',
      short: '80多国签约',
      statistics: statistics(70, 60, 50),
    }).filter(({ content }) => content.kind === 'number-grid');
    expect(poster?.content.headline.long).toBe('签署协定的国家70多个，签署协定的国家60多个');
  });
});
