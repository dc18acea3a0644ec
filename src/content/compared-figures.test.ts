import { describe, expect, it } from 'vitest';
import type { Poster, PosterOf } from '../model/poster.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../testing/sample-story.js';
import { messagesFor } from '../text/messages/index.js';
import { comparedFiguresPosters } from './compared-figures.js';
import { createContext } from './context.js';

type Compared = PosterOf<'ranked-bars' | 'lollipop'>;

const isCompared = (poster: Poster): poster is Compared =>
  poster.layout === 'ranked-bars' || poster.layout === 'lollipop';

/** Arguments of one section, each given by its statistics. */
function postersOf(...contents: readonly (readonly ReturnType<typeof statistic>[])[]): readonly Compared[] {
  const [section] = sampleStory().sections;
  const story = sampleStory({
    sections: [
      {
        ...section,
        arguments: contents.map((statistics, index) =>
          sampleArgument({ id: `a${index}`, headline: `论点${index}`, statistics }),
        ),
      },
    ],
  });
  const context = createContext(tracedSample(story), messagesFor('zh-CN'));
  return story.sections
    .flatMap((one, index) => comparedFiguresPosters(context, one, index))
    .filter((poster) => isCompared(poster));
}

const statistic = (value: number, scale?: string, change: Record<string, unknown> = {}) => ({
  ...sampleStatistic(`s${value}`, `${value}多个`, value),
  ...(scale === undefined ? {} : { scale }),
  ...change,
});
const shown = (posters: readonly Compared[]) =>
  posters.map(({ layout, statements }) => `${layout}: ${statements.join(' ')}`);

describe('figures of a section that can be compared', () => {
  it('stand as ranked bars, the largest first, wherever in the section they are said', () => {
    expect(shown(postersOf([statistic(9, 'a'), statistic(70, 'a')], [statistic(20, 'a')]))).toEqual([
      'ranked-bars: s70 s20 s9',
    ]);
  });

  it('are never drawn where the story does not put them on one scale, or their units count unlike things', () => {
    expect(postersOf([statistic(9), statistic(70), statistic(20)])).toEqual([]);
    expect(postersOf([statistic(9, 'a'), statistic(70, 'b')])).toEqual([]);
    expect(postersOf([statistic(9, 'a'), statistic(70, 'a', { unit: '吨' })])).toEqual([]);
  });

  it('are drawn in one form each: bars for the larger group, dots for the next', () => {
    const many = [statistic(90, 'a'), statistic(70, 'a'), statistic(20, 'a')];
    const two = [statistic(60, 'b'), statistic(16, 'b')];
    expect(shown(postersOf(two, many))).toEqual(['ranked-bars: s90 s70 s20', 'lollipop: s60 s16']);
    expect(shown(postersOf(two))).toEqual(['lollipop: s60 s16']);
  });

  it('count one thing once', () => {
    const same = { subject: 'parks' };
    expect(
      shown(postersOf([statistic(70, 'a', same), statistic(72, 'a', same), statistic(20, 'a')])),
    ).toEqual(['lollipop: s70 s20']);
  });

  it('are left to other forms where one could not be seen beside the other, or has no room for its bar', () => {
    expect(postersOf([statistic(1_000_000, 'a', { figure: '超百万个' }), statistic(9, 'a')])).toEqual([]);
    const long = { figure: '1,234,567多个' };
    expect(postersOf([statistic(1_234_567, 'a', long), statistic(900_000, 'a')])).toEqual([]);
  });

  it('stand under the headline of the argument that says most of them, else the largest', () => {
    const headlines = (...contents: readonly (readonly ReturnType<typeof statistic>[])[]) =>
      postersOf(...contents).map(({ headline }) => headline);
    expect(headlines([statistic(9, 'a')], [statistic(70, 'a')])).toEqual(['论点1']);
    expect(headlines([statistic(9, 'a'), statistic(8, 'a')], [statistic(70, 'a')])).toEqual(['论点0']);
  });

  it('keep their printed form, their date and what they amount to', () => {
    const [poster] = postersOf([statistic(60, 'a', { asOf: '2020-06' }), statistic(16, 'a')]);
    expect(poster?.items[0]).toEqual({
      figure: { prefix: '', digits: '60', suffix: '多个' },
      counts: '签署协定的国家',
      asOf: '截至2020年6月',
      amount: { value: 60, qualifier: 'more-than', unit: '个', scale: 'a' },
    });
  });
});
