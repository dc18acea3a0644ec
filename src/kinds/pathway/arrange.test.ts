import { describe, expect, it } from 'vitest';
import { createContext } from '../../content/context.js';
import { languageFor } from '../../languages/index.js';
import { statementsOf } from '../../model/words.js';
import { plain } from '../../testing/plain-pages.js';
import { sampleArgument, sampleStory, tracedSample } from '../../testing/sample-story.js';
import { ofSection } from './arrange.js';

type Said = Record<string, unknown>;

/** A section of these arguments, a0, a1 …; statements are found in the source in the order they are listed in. */
function pathwayOf(
  contents: readonly Said[],
  found: readonly string[],
  sentences: Record<string, string> = {},
) {
  const [section] = sampleStory().sections;
  const story = sampleStory({
    sections: [
      {
        ...section,
        arguments: contents.map((content, index) => sampleArgument({ id: `a${index}`, ...content })),
      },
    ],
  });
  const traced = tracedSample(story, found);
  const statements = traced.statements.map((each) => ({
    ...each,
    sentence: sentences[each.id] ?? each.sentence,
  }));
  const [first] = story.sections;
  if (first === undefined) throw new Error('the story has a section');
  const context = createContext({ ...traced, statements }, languageFor('zh-CN'));
  const [draft] = ofSection(context, first, 0);
  return draft?.content;
}

const steps = (...titles: readonly string[]) => titles.map((title) => ({ title, sentence: '原文。' }));
const ids = (argument: string, list: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${argument}.${list}.${index + 1}`);
const event = (date: string, text: string) => ({ id: `e-${date}`, date, text, sentence: '原文。' });

describe('the road of a section', () => {
  const counted = { recommendations: steps('丁', '戊', '己') };
  const countedAloud = {
    'a1.recommendations.1': '一是丁。',
    'a1.recommendations.2': '二是戊。',
    'a1.recommendations.3': '三是己。',
  };
  const pair = { recommendations: steps('壬', '癸') };

  it('passes measures in the order in which the source names them', () => {
    const content = pathwayOf([{ measures: steps('甲', '乙', '丙') }, pair], ids('a0', 'measures', 3));
    expect(content?.items.map(({ title }) => title.long)).toEqual(['甲', '乙', '丙']);
    expect(statementsOf(content)).toEqual(ids('a0', 'measures', 3));
  });

  it('is not drawn where the source names them in another order, or was not found to name them', () => {
    const measures = { measures: steps('甲', '乙', '丙') };
    expect(pathwayOf([measures, pair], ids('a0', 'measures', 3).toReversed())).toBeUndefined();
    expect(pathwayOf([measures, pair], ids('a0', 'measures', 2))).toBeUndefined();
  });

  it('is not drawn for two steps, nor for more than have room', () => {
    expect(pathwayOf([{ measures: steps('甲', '乙') }, pair], ids('a0', 'measures', 2))).toBeUndefined();
    const seven = steps('甲', '乙', '丙', '丁', '戊', '己', '庚');
    expect(pathwayOf([{ measures: seven }, pair], ids('a0', 'measures', 7))).toBeUndefined();
  });

  it('is what the source numbers, and without that the longest', () => {
    const three = { measures: steps('甲', '乙', '丙') };
    const four = { measures: steps('甲', '乙', '丙', '丁') };
    const found = [
      ...ids('a0', 'measures', 3),
      ...ids('a1', 'recommendations', 3),
      ...ids('a2', 'measures', 4),
    ];
    const all = [three, counted, four];
    expect(statementsOf(pathwayOf(all, found, countedAloud))[0]).toBe('a1.recommendations.1');
    expect(statementsOf(pathwayOf(all, found))[0]).toBe('a2.measures.1');
  });

  it('is left to the measures where they are all a section lists and the source does not count them', () => {
    expect(pathwayOf([{ measures: steps('甲', '乙', '丙') }], ids('a0', 'measures', 3))).toBeUndefined();
    const found = ids('a1', 'recommendations', 3);
    expect(statementsOf(pathwayOf([{}, counted], found, countedAloud))).toEqual(found);
  });

  it('goes through time where a section lists nothing, past events that its timeline does not show', () => {
    const events = [event('2023-end', '落地'), event('2017-05', '启动'), event('2020-06', '办学')];
    expect(pathwayOf([{ events }], [])).toBeUndefined();
    const shown = ['2011', '2012', '2013'].map((date) => event(date, '更早'));
    expect(plain(pathwayOf([{ events: shown }, { events }], [])?.items)).toEqual([
      { title: '启动', text: '2017年5月' },
      { title: '办学', text: '2020年6月' },
      { title: '落地', text: '2023年底' },
    ]);
  });

  it('marks its stations with icons only where every step has one of its own', () => {
    const found = ids('a0', 'measures', 3);
    const icons = (...titles: readonly string[]) =>
      pathwayOf([{ measures: steps(...titles) }, pair], found)?.items.map(({ icon }) => icon);
    expect(icons('应对气候变化', '环境保护', '人才培养')).toEqual([
      'thermometer-sun',
      'leaf',
      'graduation-cap',
    ]);
    expect(icons('应对气候变化', '环境保护', '某事')).toEqual([undefined, undefined, undefined]);
    expect(icons('环境保护', '绿色发展', '人才培养')).toEqual([undefined, undefined, undefined]);
  });
});
