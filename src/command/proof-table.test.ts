import { expect, test } from 'vitest';
import { colourVision } from '../colour/colour-vision.js';
import { createReport } from '../export/report.js';
import { measurePage } from '../measure/measure-page.js';
import type { Report } from '../model/report.js';
import type { TracedStatement } from '../model/trace.js';
import { silk } from '../testing/deck-kit.js';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { proofTable } from './proof-table.js';

const statement = (exact: boolean): TracedStatement => ({
  id: 'a',
  owner: 'b',
  sentence: '创造超7.4万个就业岗位',
  place: { line: 1, column: 1, endLine: 1, endColumn: 2 },
  exact,
});
const clean = measurePage('zh-CN/decks/a.html', 1, drawnPage([drawnBlock(['共建'])]), () => true);
const outcome = (report: Report) => ({
  name: 'railway',
  title: '一条铁路',
  artifacts: [],
  diagnostics: [],
  report,
});

test('the proof has a row for each document and what all of them come to', () => {
  const pages = [
    clean,
    { ...clean, page: 2, overflow: 3, contrast: 4.61 },
    { ...clean, artifact: 'zh-CN/handouts/丝路.pdf', smallestText: 12.7, orphans: ['学'] },
    { ...clean, artifact: 'zh-CN/posters/a-cover/wide.png', layout: 'cover', graphicContrast: 5.9 },
  ];
  const report = createReport([statement(true), statement(false)], pages, [
    { code: 'slide-overflow', severity: 'error', message: 'x' },
    { code: 'text-too-small', severity: 'warning', message: 'y' },
  ]);
  expect(proofTable(outcome(report))).toBe(
    `railway  一条铁路
  2 statements traced, 1 figure compared with what is printed

                 pages  overflow  overlap  safe edge  smallest  breaks  orphans  no glyph  contrast  graphics   APCA
  deck a             2         1        0      36 px     32 px       0        0         0      4.61         –  Lc 98
  handout 丝路       1         0        0      36 px   12.7 px       0        1         0     14.89         –  Lc 98
  posters cover      1         0        0      36 px     32 px       0        0         0     14.89      5.90  Lc 98
  all                4         1        0      36 px   12.7 px       0        1         0      4.61      5.90  Lc 98

  1 fault, 1 warning
`,
  );
});

test('how the colours look to the colour-blind is told once, by the pairs that come nearest', () => {
  const report = createReport([], [clean], [], colourVision(silk.tokens));
  const lines = proofTable(outcome(report)).split('\n');
  const told = lines.filter((line) => line.includes('ΔE2000'));
  expect(told).toHaveLength(1);
  for (const word of ['silk', 'protanopia', 'deuteranopia', 'tritanopia', 'cinnabar–ochre']) {
    expect(told[0]).toContain(word);
  }
});

test('of a story that could not be drawn no measures are claimed', () => {
  expect(proofTable(outcome(createReport([], [], [])))).toContain('\n  0 pages measured\n');
});

test('a story with faults in its content has no proof yet, and none is counted', () => {
  const report = createReport([], [], [{ code: 'figure-mismatch', severity: 'error', message: 'x' }]);
  expect(proofTable(outcome(report))).toContain('no proof yet');
  expect(proofTable(outcome(report))).not.toContain('0 statements');
});

test('a data file has a line: what was traced to its cells, and the digest to be copied', () => {
  const digest = 'ab'.repeat(32);
  const report = createReport([statement(true)], [], [], undefined, [], [], {
    data: [
      {
        id: 'trips',
        file: 'data/trips.csv',
        digest,
        series: [
          { id: 'by-line', values: 45, gaps: 3 },
          { id: 'by-year', values: 2, gaps: 0 },
        ],
      },
    ],
  });
  expect(proofTable(outcome(report))).toContain(
    `\n  data/trips.csv: 47 values traced to their cells, 3 gaps; digest: ${digest}\n`,
  );
});
