import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../model/content.js';
import type { NativeChart } from '../../model/native-chart.js';
import { chartOf, figuresIn, seriesIn, uncertainContents } from '../../testing/native-charts.js';
import { samplePosters } from '../../testing/sample-posters.js';
import { loadSlideSheet } from '../../testing/slide-sheet.js';
import type { Sheet } from '../sheet.js';

let sheet: Sheet;

beforeAll(async () => {
  const contents = [...samplePosters.map(({ content }) => content), ...uncertainContents];
  sheet = await loadSlideSheet(`${JSON.stringify(contents)}新旧南北`);
}, 120_000);

function chart(content: Content): NativeChart {
  const made = chartOf(content, sheet);
  if (made === undefined) throw new Error(`${content.kind} gives no chart`);
  return made;
}

const sample = (kind: string) => {
  const found = samplePosters.find(({ content }) => content.kind === kind);
  if (found === undefined) throw new Error(`there is no sample of ${kind}`);
  return found.content;
};

describe('a series as a chart that can be edited', () => {
  it('is one in every form that presentations have, and none in those that are drawn as shapes', () => {
    const formOf = (kind: string) => {
      const made = chartOf(sample(kind), sheet);
      return made && `${made.form}, ${made.stacking}`;
    };
    expect(formOf('line')).toBe('line, none');
    expect(formOf('slope')).toBe('line, none');
    expect(formOf('columns')).toBe('column, overlaid');
    expect(formOf('grouped-bars')).toBe('bar, none');
    expect(formOf('diverging-bars')).toBe('bar, none');
    expect(formOf('stacked-bars')).toBe('bar, stacked');
    expect(formOf('share-bars')).toBe('bar, share');
    expect(formOf('stacked-area')).toBe('area, stacked');
    for (const kind of ['dumbbell', 'small-multiples', 'data-table', 'waffle', 'isotype', 'change'])
      expect(formOf(kind), kind).toBeUndefined();
  });

  it('says what is counted and in what, and what its signs mean', () => {
    expect(chart(sample('line')).title).toBe('各方式客运量（百万人次）');
    expect(chart(sample('columns'))).toMatchObject({ title: '场站充电桩', note: '虚线为预计' });
  });

  it('names each line behind its last value, or in a legend', () => {
    const { legend, series } = chart(sample('line'));
    expect(legend).toBe(false);
    expect(series.map(({ named, labels }) => [labels[named?.at ?? -1], named?.words])).toEqual([
      ['48.0', '公交'],
      ['53.9', '电车'],
      ['25.7', '市郊铁路'],
      ['8.1', '单车'],
    ]);
    expect(chart(sample('stacked-bars')).legend).toBe(true);
  });

  it('keeps a gap', () => {
    const { series } = chart(seriesIn('line', ['2020', '2021', '2022', '2023'], [['新', '12 - 18 21']]));
    expect(series[0]?.values).toEqual([12, undefined, 18, 21]);
  });

  it('dashes a line from the last value that is counted to those that are expected', () => {
    const lines = [
      ['新', '12 15 18 21'],
      ['旧', '30 29 28 27'],
    ] as const;
    const { series } = chart(seriesIn('line', ['2022', '2023', '2024', '2025'], lines, { expectedFrom: 2 }));
    expect(series.slice(0, 2).map(({ name, certainty, values }) => [name, certainty, values])).toEqual([
      ['新', 'solid', [12, 15, undefined, undefined]],
      ['新（预计）', 'expected', [undefined, 15, 18, 21]],
    ]);
    expect(series.map(({ named }) => named?.words)).toEqual([undefined, '新', undefined, '旧']);
  });

  it('leaves times at uneven distance to the drawing: an axis of names would stand them side by side', () => {
    const at = (last: string) => seriesIn('line', ['2010', '2020', last], [['新', '12 15 18']]);
    expect(chartOf(at('2030'), sheet)).toBeDefined();
    expect(chartOf(at('2021'), sheet)).toBeUndefined();
  });

  it('leaves bars beside each other to the drawing where one of them is hatched', () => {
    const content = seriesIn(
      'grouped-bars',
      ['南', '北'],
      [
        ['新', '12 约15'],
        ['旧', '11 14'],
      ],
    );
    expect(chartOf(content, sheet)).toBeUndefined();
  });

  it('has the room for words of bars below nought between them and their names', () => {
    const { domain, series } = chart(sample('diverging-bars'));
    const least = Math.min(...series.flatMap(({ values }) => values.filter((value) => value !== undefined)));
    expect(domain?.from).toBeLessThan(least);
  });
});

describe('figures as a chart that can be edited', () => {
  it('draws what is certain solid and what is possible hatched behind it, each from nought', () => {
    const { stacking, series, categories } = chart(
      figuresIn('ranked-bars', [
        ['超7.4万个', '注册企业'],
        ['3万至4万个', '合作社'],
        ['不足1万个', '外资企业'],
      ]),
    );
    expect(stacking).toBe('overlaid');
    expect(categories).toEqual(['注册企业', '合作社', '外资企业']);
    expect(series.map(({ certainty, values, labels }) => [certainty, values, labels])).toEqual([
      ['hatched', [undefined, 40_000, 10_000], [undefined, '3万至4万个', '不足1万个']],
      ['solid', [74_000, 30_000, undefined], ['超7.4万个', undefined, undefined]],
    ]);
    expect(series[0]?.name).toContain('可能的范围');
  });

  it('says of how many they are the largest', () => {
    const content = figuresIn(
      'ranked-bars',
      [
        ['9个', '新'],
        ['7个', '旧'],
        ['5个', '南'],
      ],
      { of: 7 },
    );
    expect(chart(content).note).toBe('共7项，列出3项');
  });
});

describe('a whole in its parts as a chart that can be edited', () => {
  it('has the printed numbers, and every figure with its name', () => {
    const workers = samplePosters.find(({ id }) => id === 'workers-breakdown');
    if (workers === undefined) throw new Error('there is no such sample');
    const { series, title, stacking } = chart(workers.content);
    expect([title, stacking]).toEqual(['全部职工', 'share']);
    expect(series.map(({ values }) => values)).toEqual([[3000], [4000], [5000]]);
    expect(series.at(-1)?.name).toBe('5000人\u2002一车间');
  });

  it('is drawn as shapes where it has more parts than colours tell apart', () => {
    const money = samplePosters.find(({ id }) => id === 'money-breakdown');
    expect(money && chartOf(money.content, sheet)).toBeUndefined();
  });
});
