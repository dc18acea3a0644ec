import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageMeasure } from '../model/drawing.js';
import type { TracedStatement } from '../model/trace.js';
import { sampleArgument, sampleStory } from '../testing/sample-story.js';
import { createReport, dataIn, reportFile } from './report.js';

const statement: TracedStatement = {
  id: 'jobs',
  owner: 'employment',
  sentence: '创造超7.4万个就业岗位',
  place: { line: 12, column: 5, endLine: 13, endColumn: 2 },
  raw: '超7.4万个',
  exact: true,
};
const fault = (severity: Diagnostic['severity']): Diagnostic => ({
  code: 'figure-mismatch',
  severity,
  message: 'The figure differs.',
  line: 3,
  length: 2,
  dataPath: 'sections[0]',
});

test('a statement is reported with its figure as printed and its place in the source', () => {
  expect(createReport([statement], [], []).statements).toEqual([
    { id: 'jobs', raw: '超7.4万个', exact: true, line: 12, column: 5 },
  ]);
});

test('a statement without a figure is reported with its passage', () => {
  const { raw: _, ...plain } = statement;
  expect(createReport([plain], [], []).statements[0]?.raw).toBe('创造超7.4万个就业岗位');
});

test('of a figure it is reported what was verified and what waits for a human, beside what was always reported', () => {
  const checks: TracedStatement['checks'] = {
    digits: 'verified',
    unit: 'verified',
    qualifier: 'verified',
    sign: 'not-stated',
    direction: 'for-a-human',
    date: 'not-stated',
    counted: 'for-a-human',
    speaker: 'for-a-human',
  };
  expect(createReport([{ ...statement, checks }], [], []).statements).toEqual([
    { id: 'jobs', raw: '超7.4万个', exact: true, line: 12, column: 5, checks },
  ]);
});

test('a report is good with warnings, and not with an error', () => {
  expect(createReport([], [], [fault('warning')]).ok).toBe(true);
  expect(createReport([], [], [fault('warning'), fault('error')]).ok).toBe(false);
});

test('a diagnostic is reported with the keys that scripts rely on, and no others', () => {
  expect(createReport([], [], [fault('error')]).diagnostics).toEqual([
    { code: 'figure-mismatch', severity: 'error', message: 'The figure differs.', line: 3 },
  ]);
});

test('the file is JSON that ends with a line end', () => {
  const report = createReport([statement], [], []);
  const text = new TextDecoder().decode(reportFile(report));
  expect(JSON.parse(text)).toEqual(report);
  expect(text.endsWith('}\n')).toBe(true);
});

const page = (artifact: string, number: number, overflow = 0): PageMeasure => ({
  artifact,
  page: number,
  overflow,
  overlap: 0,
  safeDistance: 4,
  smallestText: 24,
  smallestByRole: { text: 32, note: 24 },
  mostLines: 3,
  contrast: 7,
  lightnessContrast: 80,
  graphicContrast: 5,
  missingGlyphs: ['U+20BB7 𠮷'],
  breakFaults: [{ rule: 'figure-split', line: '7.4|万' }],
  orphans: ['学'],
});
const pagesOf = (pages: readonly PageMeasure[]) =>
  pages.map(({ artifact, page: number }) => `${artifact} ${number}`);

test('pages come in the order of their files, whichever was finished first', () => {
  const { pages } = createReport([], [page('b.html', 2), page('b.html', 1), page('a.html', 10)], []);
  expect(pagesOf(pages)).toEqual(['a.html 10', 'b.html 1', 'b.html 2']);
});

test('a data file is reported with its series, the values traced to its cells and the gaps', () => {
  const story = sampleStory();
  const [section] = story.sections;
  if (section === undefined) throw new Error('the sample has a section');
  const argument = sampleArgument({ series: [{ id: 'trips', title: '客运量', data: 'file' }] });
  const [series] = argument.series;
  if (series === undefined) throw new Error('the argument has a series');
  const value = (row: number) => ({
    printed: '8.1',
    value: 8.1,
    qualifier: 'exactly' as const,
    origin: { file: 'a.xlsx', sheet: '年', row, column: 'B' },
  });
  const table = {
    axis: 'category' as const,
    places: ['甲', '乙', '丙'].map((label) => ({ label, expected: false })),
    lines: [{ name: '客运量', values: [value(2), undefined, value(4)] }],
  };
  const traced = {
    story: {
      ...story,
      sections: [{ ...section, arguments: [{ ...argument, series: [{ ...series, table }] }] }],
    },
    data: [
      { id: 'file', file: 'a.xlsx', digest: 'ab' },
      { id: 'unused', file: 'b.csv', digest: 'cd' },
    ],
  };
  const data = [
    { id: 'file', file: 'a.xlsx', digest: 'ab', series: [{ id: 'trips', sheet: '年', values: 2, gaps: 1 }] },
  ];
  expect(dataIn(traced)).toEqual(data);
  const report = createReport([], [], [], undefined, [], [], { data });
  expect(report.data).toEqual(data);
  expect(createReport([], [], []).data).toBeUndefined();
});
