import { kindOf } from '../kinds/index.js';
import type { Sheet } from '../layout/sheet.js';
import type { Content } from '../model/content.js';
import type { NativeChart } from '../model/native-chart.js';
import { readDataTime } from '../text/data-time.js';
import { readDataValue } from '../text/data-value.js';
import { posterOf } from './plain-pages.js';
import { drawn } from './sample-roundtable.js';

/** The chart a content gives on a sheet; undefined where its shapes alone say it. */
export function chartOf(content: Content, sheet: Sheet): NativeChart | undefined {
  return kindOf(content).slide?.drawing?.chart?.(content, sheet);
}

/**
 * A series in a form, its cells as a data file has them and an empty one (-) for a gap: `['公交', '61.2 - 约30']`.
 *
 * @param at years or categories
 * @param expectedFrom the index of the first place that is expected
 */
export function seriesIn(
  form: string,
  at: readonly string[],
  lines: readonly (readonly [name: string, cells: string])[],
  more: { readonly unit?: string; readonly whole?: string; readonly expectedFrom?: number } = {},
): Content {
  const { expectedFrom = at.length, ...said } = more;
  const times = at.map((place) => readDataTime(place)?.time);
  const isTime = times.every((time) => time !== undefined);
  return posterOf({
    layout: form,
    headline: '人数增加',
    title: '人数',
    ...said,
    axis: isTime ? 'time' : 'category',
    places: at.map((label, index) => ({
      label,
      ...(isTime ? { time: times[index] } : {}),
      expected: index >= expectedFrom,
    })),
    lines: lines.map(([name, cells]) => ({
      name,
      values: cells.split(' ').map((cell) => {
        const read = readDataValue(cell);
        if (read.kind !== 'value') return undefined;
        const { printed, value, qualifier } = read;
        return { printed, value, qualifier };
      }),
    })),
  }).content;
}

/** Figures compared along an axis, each as printed with what it counts. */
export function figuresIn(
  form: string,
  figures: readonly (readonly [printed: string, counts: string])[],
  more: object = {},
): Content {
  return posterOf({
    layout: form,
    headline: '机构不少',
    items: figures.map(([printed, counts]) => drawn(printed, counts)),
    ...more,
  }).content;
}

const uncertain = [
  ['超7.4万个', '注册企业'],
  ['约5万个', '个体户'],
  ['3万至4万个', '合作社'],
  ['不足1万个', '外资企业'],
] as const;

/** Contents in which the notation of the house is used: hatched, expected, gaps, values below nought. */
export const uncertainContents: readonly Content[] = [
  figuresIn('ranked-bars', uncertain),
  figuresIn('lollipop', uncertain, { of: 7 }),
  seriesIn('columns', ['2021', '2022', '2023', '2024', '2025'], [['车站', '40 - 约85 100–130 160']], {
    expectedFrom: 3,
  }),
  seriesIn(
    'line',
    ['2020', '2021', '2022', '2023', '2024', '2025'],
    [
      ['公交', '12000 - 18000 21000 24000 28000'],
      ['电车', '- 9000 约11000 14000 20000 23000'],
    ],
    { expectedFrom: 4 },
  ),
  seriesIn(
    'grouped-bars',
    ['甲区', '乙区', '丙区'],
    [
      ['男', '12 18 9'],
      ['女', '14 16 11'],
    ],
  ),
  seriesIn('diverging-bars', ['甲区', '乙区', '丙区'], [['变化', '12 -8 -约5']], { unit: '%' }),
  seriesIn(
    'stacked-bars',
    ['2023', '2024', '2025'],
    [
      ['电车', '12 18 30'],
      ['公交', '14 16 11'],
    ],
    { whole: '全部', expectedFrom: 2 },
  ),
];
