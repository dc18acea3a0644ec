import { describe, expect, it } from 'vitest';
import { createContext } from '../content/context.js';
import { languageFor } from '../languages/index.js';
import { statementsOf } from '../model/words.js';
import { plain, plainSlide } from '../testing/plain-pages.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../testing/sample-story.js';
import { argumentSlides } from './slides.js';

function slidesOf(change: Record<string, unknown>, statements: readonly string[] = []) {
  const argument = sampleArgument(change);
  const story = sampleStory();
  const [section] = story.sections;
  if (section === undefined) throw new Error('the sample has a section');
  const context = createContext(tracedSample(story, statements), languageFor('zh-CN'));
  return argumentSlides(context, { argument, section, sectionIndex: 0 }).map((slide) => ({
    ...plainSlide(slide),
    statements: statementsOf(slide.content),
    source: plain(slide.source),
    notes: plain(slide.notes),
  }));
}

const statistics = (count: number) =>
  Array.from({ length: count }, (_, index) => sampleStatistic(`s${index}`));

describe('the slides of an argument', () => {
  it('sets one figure as a hero with its points beside it', () => {
    const [slide, ...rest] = slidesOf({ statistics: statistics(1), points: [{ text: '其中多数在非洲' }] });
    expect(rest).toEqual([]);
    expect(slide).toMatchObject({
      kind: 'hero-number',
      points: ['其中多数在非洲'],
      statements: ['s0', 'jobs.points.1'],
    });
  });

  it('keeps the qualifier and the unit of a figure apart from its digits', () => {
    const [slide] = slidesOf({ statistics: [{ ...sampleStatistic('s', '超7.4万个', 74000) }] });
    expect(slide).toMatchObject({ hero: { figure: { prefix: '超', digits: '7.4', suffix: '万个' } } });
  });

  it('sets two figures as a hero and its companion, and three to six as a grid', () => {
    expect(slidesOf({ statistics: statistics(2) })[0]).toMatchObject({ kind: 'hero-number', companion: {} });
    for (const count of [3, 6]) {
      const [grid] = slidesOf({ statistics: statistics(count) });
      expect(grid).toMatchObject({ kind: 'number-grid' });
      expect(grid?.statements).toHaveLength(count);
    }
  });

  it('spreads more figures than a grid holds evenly over several', () => {
    const grids = slidesOf({ statistics: statistics(14) });
    expect(grids.map((slide) => slide.statements.length)).toEqual([5, 4, 5]);
  });

  it('shows every kind of content the argument holds, in one order, and drops none', () => {
    const sentence = '原文。';
    const slides = slidesOf({
      points: [{ text: '一点' }],
      measures: [{ title: '办法', sentence }],
      events: [{ id: 'e', date: '2017-05', text: '启动', sentence }],
      cases: [{ id: 'c', name: '案例', text: '说明', sentence }],
      causeAndEffect: [{ id: 'why', steps: [{ text: '因' }, { text: '果' }], sentence }],
      comparisons: [
        { id: 'v', left: { title: '甲', points: ['x'] }, right: { title: '乙', points: ['y'] }, sentence },
      ],
      recommendations: [{ title: '建议', sentence }],
      quotations: [{ id: 'q', text: '科技是桥梁' }],
    });
    expect(slides.map((slide) => slide.kind)).toEqual([
      'points',
      'measures',
      'recommendations',
      'timeline',
      'cases',
      'cause-effect',
      'comparison',
      'quotation',
    ]);
  });

  it('lets a quotation be its own headline and names who said it', () => {
    const [slide] = slidesOf({ quotations: [{ id: 'q', text: '科技是桥梁', speaker: '某部长' }] });
    expect(slide).toMatchObject({
      kind: 'quotation',
      headline: '科技是桥梁',
      speaker: '某部长',
      source: { speaker: '某部长' },
    });
  });

  it('says where in the source a figure stands, and gives the speaker the whole passage', () => {
    const [slide] = slidesOf({ statistics: statistics(2) }, ['s0', 's1']);
    expect(slide?.source).toMatchObject({ speaker: '王明', lines: { from: 10, to: 22 } });
    expect(slide?.notes).toEqual([
      '铁路创造超7.4万个岗位',
      '【原文第10—12行】第1句原文。',
      '【原文第20—22行】第2句原文。',
    ]);
  });

  it('makes a key message of a headline that stands alone', () => {
    expect(slidesOf({})).toMatchObject([{ kind: 'key-message', headline: '铁路创造超7.4万个岗位' }]);
  });
});

describe('changes', () => {
  const change = (id: string) => ({ id, counts: '产值', by: '5%', sentence: '产值增长5%。' });

  it('stand beside the figures of their argument, for they say what stands nowhere else', () => {
    const slides = slidesOf({ statistics: statistics(3), changes: [change('rise')] });
    expect(slides.map(({ kind }) => kind)).toEqual(['number-grid', 'change']);
  });

  it('are all shown, however many', () => {
    const changes = Array.from({ length: 5 }, (_, index) => change(`c${index}`));
    const slides = slidesOf({ changes });
    expect(slides.flatMap((slide) => slide.statements)).toEqual(changes.map(({ id }) => id));
  });
});

describe('figures of one scale', () => {
  const counted = (id: string, count: number, scale: string | undefined) => ({
    ...sampleStatistic(id, `${count}家`, count),
    qualifier: 'exactly',
    unit: '家',
    counts: `第${id}类`,
    ...(scale === undefined ? {} : { scale }),
  });

  /** The slides of the only argument of a story with so many companies in three or four lines of trade. */
  function drawnSlidesOf(statistics: readonly object[]) {
    const story = sampleStory();
    const [first] = story.sections;
    if (first === undefined) throw new Error('the sample has a section');
    const argument = sampleArgument({ statistics });
    const section = { ...first, arguments: [argument] };
    const traced = tracedSample(
      { ...story, sections: [section] },
      argument.statistics.map(({ id }) => id),
    );
    const context = createContext(traced, languageFor('zh-CN'));
    return argumentSlides(context, { argument, section, sectionIndex: 0 });
  }
  const kindsOf = (statistics: readonly object[]) =>
    drawnSlidesOf(statistics).map(({ content }) => content.kind);
  const companies = (scale: string | undefined) =>
    [70, 53, 20].map((count, index) => counted(`s${index}`, count, scale));

  it('are drawn in place of the grid that would show the same', () => {
    expect(kindsOf(companies('companies'))).toEqual(['ranked-bars']);
  });

  it('stand side by side where the story puts them on no scale', () => {
    expect(kindsOf(companies(undefined))).toEqual(['number-grid']);
  });

  it('are not drawn a second time behind the grid whose headline speaks of them', () => {
    expect(kindsOf([...companies('companies'), counted('other', 9, undefined)])).toEqual(['number-grid']);
  });

  it('two of them stay large, and are not drawn besides', () => {
    expect(kindsOf(companies('companies').slice(0, 2))).toEqual(['hero-number']);
  });
});
