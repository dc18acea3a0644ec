import { expect, test } from 'vitest';
import { languageFor } from '../../languages/index.js';
import type { PageMeasure } from '../../model/drawing.js';
import type { Report } from '../../model/report.js';
import { createReport } from '../report.js';
import { proofView } from './proof-view.js';

const { desk: words } = languageFor('en');
const page = (artifact: string, change: Partial<PageMeasure> = {}): PageMeasure => ({
  artifact,
  page: 1,
  overflow: 0,
  overlap: 0,
  smallestText: 32,
  smallestByRole: {},
  mostLines: 1,
  contrast: 6.25,
  lightnessContrast: 80,
  missingGlyphs: [],
  breakFaults: [],
  orphans: [],
  ...change,
});
const rows = (pages: readonly PageMeasure[], more: Partial<Report> = {}) =>
  proofView({ ...createReport([], pages, []), ...more }, words);
const named = (view: ReturnType<typeof rows>, name: string) =>
  [...view.checked, ...view.measured].find((row) => row.name === name);

test('the smallest type is told of slides, of pictures, and of paper in points', () => {
  const view = rows([
    page('en/decks/a.html', { smallestText: 24 }),
    page('en/posters/a/x.png', { smallestText: 28 }),
    page('en/handouts/a.pdf', { smallestText: 12.67 }),
  ]);
  expect(named(view, words.proofs.smallest.decks)?.value).toBe('24');
  expect(named(view, words.proofs.smallest.posters)?.value).toBe('28');
  expect(named(view, words.proofs.smallest.handouts)?.value).toBe('9.5');
});

test('what is wrong on a page is counted and marked, and so is a contrast below the floor', () => {
  const view = rows([page('en/decks/a.html', { overflow: 3, contrast: 4.1 }), page('en/decks/b.html')]);
  expect(named(view, words.proofs.rows.overflow)).toMatchObject({ value: '1', wrong: true });
  expect(named(view, words.proofs.rows.overlap)).toMatchObject({ value: '0', wrong: false });
  expect(named(view, words.proofs.rows.contrast)).toMatchObject({ value: '4.1', wrong: true });
});

test('what was left out stands with its reason, pictures by platform and arguments as the report says', () => {
  const view = rows([], {
    leftOut: [{ poster: 'jobs', preset: 'x', language: 'en' }],
    leftOutOfDecks: [{ what: 'parks', from: 'whole', why: 'no room' }],
  });
  expect(view.leftOut).toEqual([
    { what: 'jobs', where: 'X, en', why: words.proofs.noRoom },
    { what: 'parks', where: 'whole', why: 'no room' },
  ]);
});

test('figures a person has to look at are told apart', () => {
  const checks = {
    digits: 'verified',
    unit: 'verified',
    qualifier: 'verified',
    sign: 'not-stated',
    direction: 'not-stated',
    date: 'for-a-human',
    counted: 'verified',
    speaker: 'verified',
  } as const;
  const view = rows([], {
    statements: [{ id: 'jobs', raw: '80', exact: true, checks, line: 1, column: 1 }],
  });
  expect(named(view, words.proofs.rows.byHand)).toMatchObject({ value: '1', wrong: true });
});

test('a fault says which edition it is about', () => {
  const fault = { code: 'poster-left-out', severity: 'warning', message: 'It does not fit.' } as const;
  const { faults } = proofView(createReport([], [], [fault, { ...fault, language: 'en' }]), words);
  expect(faults.map(({ language }) => language)).toEqual(['', 'en']);
});
