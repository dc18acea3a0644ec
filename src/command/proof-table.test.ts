import { expect, test } from 'vitest';
import { createReport } from '../export/report.js';
import type { PageMeasure } from '../model/drawing.js';
import type { TracedStatement } from '../model/trace.js';
import { proofTable } from './proof-table.js';

const statement = (exact: boolean): TracedStatement => ({
  id: 'a',
  owner: 'b',
  sentence: '创造超7.4万个就业岗位',
  place: { line: 1, column: 1, endLine: 1, endColumn: 2 },
  exact,
});
const page = (overflow: number, contrast: number): PageMeasure => ({
  artifact: 'zh-CN/decks/a.html',
  page: 1,
  overflow,
  smallestText: 24,
  contrast,
  missingGlyphs: [],
  breakFaults: [],
});

test('the proof says how much was traced, measured and found', () => {
  const report = createReport(
    [statement(true), statement(false)],
    [page(0, 7.25), page(3, 4.61)],
    [
      { code: 'slide-overflow', severity: 'error', message: 'x' },
      { code: 'text-too-small', severity: 'warning', message: 'y' },
    ],
  );
  expect(proofTable({ name: 'railway', title: '一条铁路', artifacts: [], diagnostics: [], report })).toBe(
    [
      'railway  一条铁路',
      '  statements traced  2  1 agree with what is printed',
      '  pages measured     2  1 overflow, lowest contrast 4.6, 0 missing glyphs',
      '  faults             1  1 warning',
      '',
    ].join('\n'),
  );
});

test('of a story that could not be drawn no measures are claimed', () => {
  const outcome = { name: 'a', title: 'b', artifacts: [], diagnostics: [], report: createReport([], [], []) };
  expect(proofTable(outcome)).toContain('  pages measured     0\n');
});
