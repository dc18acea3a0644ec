import { describe, expect, it } from 'vitest';
import { abridgePoster } from '../arrange/abridge-poster.js';
import { kindOf } from '../kinds/index.js';
import { languageFor } from '../languages/index.js';
import { statementsOf } from '../model/words.js';
import { describePoster } from '../render/describe-poster.js';
import { plain } from '../testing/plain-pages.js';
import { samplePosters } from '../testing/sample-posters.js';
import { sampleArgument, sampleStatistic, sampleStory, tracedSample } from '../testing/sample-story.js';
import type { ComparedFigures } from './compared-figures.js';
import { createContext } from './context.js';

/** The kinds that draw what is compared, in the order in which a section shows them. */
const kinds = ['ranked-bars', 'lollipop'];

interface Compared extends ComparedFigures {
  readonly kind: string;
}

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
  const context = createContext(tracedSample(story), languageFor('zh-CN'));
  return story.sections.flatMap((one, index) =>
    kinds
      .flatMap((kind) => kindOf({ kind }).picture?.ofSection(context, one, index, undefined) ?? [])
      .map(({ content }) => content)
      .filter((content): content is Compared => 'items' in content),
  );
}

const statistic = (value: number, scale?: string, change: Record<string, unknown> = {}) => ({
  ...sampleStatistic(`s${value}`, `${value}多个`, value),
  ...(scale === undefined ? {} : { scale }),
  ...change,
});
const shown = (posters: readonly Compared[]) =>
  posters.map((content) => `${content.kind}: ${statementsOf(content).join(' ')}`);

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
      postersOf(...contents).map(({ headline }) => headline.long);
    expect(headlines([statistic(9, 'a')], [statistic(70, 'a')])).toEqual(['论点1']);
    expect(headlines([statistic(9, 'a'), statistic(8, 'a')], [statistic(70, 'a')])).toEqual(['论点0']);
  });

  it('say how many there are where a picture shows fewer, in words and in the picture', () => {
    const seven = [90, 80, 70, 60, 50, 40, 30].map((value) => statistic(value, 'a'));
    const long = statistic(1_234_567, 'a', { figure: '1,234,567多个' });
    const language = languageFor('en');
    const [six] = postersOf(seven);
    expect(six).toMatchObject({ of: 7 });
    expect(six?.items).toHaveLength(6);
    expect(postersOf(seven.slice(0, 3))[0]).not.toHaveProperty('of');
    expect(postersOf([...seven.slice(0, 3), long])[0]).toMatchObject({ of: 4 });
    const [poster] = samplePosters.filter(({ content }) => content.kind === 'ranked-bars');
    if (poster === undefined || six === undefined) throw new Error('there is no such picture');
    const wide = abridgePoster({ ...poster, content: six }, { width: 1200, height: 630 });
    expect(describePoster(wide, language)).toMatch(/[345] of 7 shown\./);
    expect(describePoster({ ...poster, content: six }, languageFor('zh-TW'))).toContain('共7項，列出6項。');
  });

  it('keep their printed form, their date and what they amount to', () => {
    const [poster] = postersOf([statistic(60, 'a', { asOf: '2020-06' }), statistic(16, 'a')]);
    expect(plain(poster?.items[0])).toEqual({
      figure: { prefix: '', digits: '60', suffix: '多个' },
      counts: '签署协定的国家',
      asOf: '截至2020年6月',
      amount: { value: 60, qualifier: 'more-than', unit: '个', scale: 'a' },
    });
  });
});
