import { describe, expect, test } from 'vitest';
import type { BriefArgument, BriefSection } from '../../model/brief.js';
import { programWords } from '../../model/words.js';
import { bandsOf } from './brief-bands.js';

const argument = (id: string, lines: number, more: Partial<BriefArgument> = {}): BriefArgument => ({
  kind: 'argument',
  id,
  headline: programWords(id),
  paragraphs: [{ sentences: [programWords('字'.repeat(18 * lines))] }],
  quotations: [],
  figures: [],
  weight: 1,
  ...more,
});
const figure = (id: string) => ({
  figure: { prefix: '', digits: id, suffix: '家' },
  from: { kind: 'program', statements: [id] } as const,
  counts: programWords('实验室'),
});
const drawing = {
  content: { kind: 'ranked-bars', headline: programWords('图', undefined, ['7']) },
  shows: 3,
  paragraphs: [],
};
const section = (all: readonly BriefArgument[], more: Partial<BriefSection> = {}): BriefSection => ({
  id: 's',
  voices: [],
  arguments: all,
  accent: 0,
  ...more,
});
const isDrawn = (each: BriefArgument) => each.drawing !== undefined;
const idsOf = (all: readonly BriefArgument[]) =>
  bandsOf(section(all), isDrawn).map((band) => band.arguments.map(({ id }) => id).join(' '));

describe('the bands of a section', () => {
  test('share its text out evenly', () => {
    const all = Array.from({ length: 8 }, (_, index) => argument(`a${index}`, 6));
    const bands = bandsOf(section(all), isDrawn).map((band) => band.arguments.length);
    expect(bands.length).toBeGreaterThan(1);
    expect(Math.max(...bands) - Math.min(...bands)).toBeLessThan(2);
    expect(bands.reduce((sum, count) => sum + count)).toBe(8);
  });

  test('are an argument of its own where it is drawn, in its place', () => {
    expect(idsOf([argument('a', 20), argument('d', 3, { drawing }), argument('b', 20)])).toEqual([
      'a',
      'd',
      'b',
    ]);
  });

  test('leave no few lines alone before a drawing', () => {
    expect(idsOf([argument('a', 3), argument('d', 3, { drawing }), argument('b', 20)])).toEqual(['d', 'a b']);
  });

  test('put a few lines under the drawing they follow', () => {
    expect(idsOf([argument('d', 3, { drawing }), argument('b', 3)])).toEqual(['d b']);
  });

  test('hold every argument once, whatever is drawn', () => {
    const all = [3, 9, 1, 14, 2, 6, 30].map((lines, index) =>
      argument(`a${index}`, lines, index % 3 === 1 ? { drawing } : {}),
    );
    const shown = bandsOf(section(all), isDrawn).flatMap((band) => band.arguments.map(({ id }) => id));
    expect([...shown].sort()).toEqual(all.map(({ id }) => id));
  });

  test('have as many figures in the margin as they are long, of each argument one first', () => {
    const all = [
      argument('a', 8, { figures: [figure('1'), figure('2')] }),
      argument('b', 8, { figures: [figure('3')] }),
    ];
    const [band] = bandsOf(section(all), isDrawn);
    expect(band?.figures.map(({ figure: { digits } }) => digits)).toEqual(['1', '3']);
    const named = section(all, { voices: [{ name: programWords('王明') }] });
    expect(bandsOf(named, isDrawn)[0]?.figures).toHaveLength(1);
  });

  test('repeat in the margin nothing that is drawn', () => {
    const all = [
      argument('d', 3, { drawing, figures: [figure('7')] }),
      argument('b', 20, { figures: [figure('7'), figure('8')] }),
    ];
    const shown = bandsOf(section(all), isDrawn).flatMap(({ figures }) => figures);
    expect(shown.map(({ figure: { digits } }) => digits)).toEqual(['8']);
  });
});
