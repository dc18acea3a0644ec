import { expect, test } from 'vitest';
import { createReport } from '../export/report.js';
import { measurePage } from '../measure/measure-page.js';
import type { Artifact } from '../model/artifact.js';
import type { Report } from '../model/report.js';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { buildSummary } from './build-summary.js';

const entry = (kind: Artifact['kind'], id: string, format: string): Artifact => ({
  path: `zh-CN/${kind}s/${id}.${format}`,
  kind,
  id,
  format,
  mediaType: 'x',
  language: 'zh-CN',
  bytes: new Uint8Array(1),
  sources: [],
});
const artifacts = [
  entry('deck', 'whole', 'md'),
  entry('deck', 'whole', 'pdf'),
  entry('deck', 'silk', 'css'),
  entry('poster', 'jobs', 'png'),
  entry('poster', 'people', 'png'),
];
const built = (report: Partial<Report> = {}) => ({
  name: 'railway',
  title: '一条铁路',
  artifacts,
  report: { ...createReport([], [], []), ...report },
});

test('a build says what it made, how long it took, and where to look from here', () => {
  expect(buildSummary(built(), '/desk/output/railway', '/desk', 12_345)).toBe(
    'railway  一条铁路\n  1 deck, 2 posters in 12.3 s\n  output/railway/index.html\n',
  );
});

test('a build says what it leaves out, each poster with its sizes', () => {
  const leftOut = [
    { poster: 'railway-cover', preset: 'x' },
    { poster: 'railway-timeline', preset: 'x' },
    { poster: 'railway-cover', preset: 'linkedin' },
  ];
  expect(buildSummary(built({ leftOut }), '/desk/output/railway', '/desk', 0)).toContain(
    '\n  left out: railway-cover (x, linkedin), railway-timeline (x)\n',
  );
});

test('a build says which arguments a deck does not show, and why', () => {
  const why = '“plan.exclude” names it';
  const leftOutOfDecks = [
    { what: 'jobs', from: 'whole', why },
    { what: 'people', from: 'whole', why },
  ];
  expect(buildSummary(built({ leftOutOfDecks }), '/desk/output/railway', '/desk', 0)).toContain(
    '\n  not in deck whole: jobs, people (“plan.exclude” names it)\n',
  );
});

test('a place outside the working folder is named in full', () => {
  expect(buildSummary(built(), '/tmp/railway', '/desk', 0)).toContain('\n  /tmp/railway/index.html\n');
});

test('a build says what was measured and found, in one line', () => {
  const page = measurePage('a.html', 1, drawnPage([drawnBlock(['共建'])]), () => true);
  const pages = [page, { ...page, orphans: ['学'], contrast: 4.61 }];
  expect(buildSummary(built({ pages }), '/tmp/railway', '/desk', 0)).toContain(
    '\n  2 pages measured: 1 fault; smallest text 32 px, lowest contrast 4.61\n',
  );
});
