import { expect, test } from 'vitest';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PageMeasure } from '../../model/drawing.js';
import type { DocumentProof, EditionProof, LeftOut, Report } from '../../model/report.js';
import { createReport, reportFile } from '../report.js';
import { keepEarlier } from './keep-earlier.js';

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

test('a partial build keeps the measures of what it left alone, and no others', () => {
  const earlier = reportFile(
    createReport([], [page('kept.html', 1), page('gone.html', 1), page('new.html', 1, 9)], []),
  );
  const report = createReport([], [page('new.html', 1)], []);
  const merged = keepEarlier(report, earlier, ['kept.pdf', 'new.md']);
  expect(merged.pages).toEqual([page('kept.html', 1), page('new.html', 1)]);
});

test.each(['', '{', '[]', '{"pages": [{}]}'])('an earlier report that reads %j adds nothing', (text) => {
  const report = createReport([], [page('a.html', 1)], []);
  expect(keepEarlier(report, new TextEncoder().encode(text), ['b.html'])).toEqual(report);
});

test('a partial build keeps what was read back from the PDFs it left alone, and takes the rest anew', () => {
  const proof = (artifact: string, missing: DocumentProof['textLayer']['missing'] = []): DocumentProof => ({
    artifact,
    pages: 2,
    textLayer: { strings: 9, missing },
    fonts: [{ name: 'NotoSansSC-Regular', embedded: true }],
  });
  const lost = [{ slide: 1, text: '七年' }];
  const before = [proof('kept.pdf'), proof('gone.pdf'), proof('new.pdf', lost)];
  const earlier = reportFile(createReport([], [], [], undefined, before));
  const report = createReport([], [], [], undefined, [proof('new.pdf')]);
  expect(keepEarlier(report, earlier, ['kept.pdf', 'new.pdf']).documents).toEqual([
    proof('kept.pdf'),
    proof('new.pdf'),
  ]);
});

test('a partial build keeps what the decks it left alone do not show, where a whole build says it', () => {
  const out = (from: string, why: string) => ({ what: 'jobs', from, why });
  const reportOf = (artifacts: readonly string[], ...leftOutOfDecks: readonly ReturnType<typeof out>[]) =>
    createReport(
      [],
      artifacts.map((artifact) => page(artifact, 1)),
      [],
      undefined,
      [],
      [],
      { leftOutOfDecks },
    );
  const [kept, made] = ['zh-CN/decks/kept.html', 'zh-CN/decks/made.html'];
  const earlier = reportFile(reportOf([kept, made], out('kept', 'a'), out('gone', 'b'), out('made', 'c')));
  const merged = keepEarlier(reportOf([made], out('made', 'd')), earlier, [kept]);
  expect(reportFile(merged)).toEqual(reportFile(reportOf([kept, made], out('kept', 'a'), out('made', 'd'))));
});

const leftOut = (poster: string, preset: string, language?: string): LeftOut => ({
  poster,
  preset,
  ...(language === undefined ? {} : { language }),
});
const editionOf = (language: string, translated: number): EditionProof => ({
  language,
  texts: 9,
  translated,
  timesAsWide: 1.5,
});
const warning = (message: string, ...parts: readonly string[]): Diagnostic => ({
  code: 'poster-left-out',
  severity: 'warning',
  message,
  ...(parts.length === 0 ? {} : { parts: parts.map((part) => ({ part, message: `${message} (${part})` })) }),
});
const told = (
  out: readonly LeftOut[],
  diagnostics: readonly Diagnostic[] = [],
  editions: readonly EditionProof[] = [],
): Report => createReport([], [], diagnostics, undefined, [], out, { editions });
const merged = (now: Report, before: Report, made: readonly string[]) =>
  keepEarlier(now, reportFile(before), [], (part) => made.includes(part));

test('a partial build keeps which pictures the sizes it left alone go without, in the order of a whole build', () => {
  const before = told([
    leftOut('a', 'x'),
    leftOut('a', 'square'),
    leftOut('b', 'x'),
    leftOut('a', 'x', 'en'),
  ]);
  expect(merged(told([leftOut('a', 'x')]), before, ['posters/x']).leftOut).toEqual([
    leftOut('a', 'x'),
    leftOut('a', 'square'),
    leftOut('a', 'x', 'en'),
  ]);
  expect(merged(told([]), told([leftOut('a', 'x')]), ['posters/x']).leftOut).toBeUndefined();
});

test('what a whole build leaves out and tells takes the place of all there was', () => {
  const before = told([leftOut('a', 'x')], [warning('old', 'posters/x')], [editionOf('en', 9)]);
  expect(keepEarlier(told([]), reportFile(before), [])).toEqual(told([]));
});

test('a partial build in one language keeps what is known of the editions it did not read', () => {
  const before = told([], [warning('long', 'en/words')], [editionOf('en', 8), editionOf('zh-TW', 9)]);
  const after = merged(told([], [], [editionOf('zh-TW', 7)]), before, ['zh-TW/words']);
  expect(after.editions).toEqual([editionOf('en', 8), editionOf('zh-TW', 7)]);
  expect(after.diagnostics).toEqual(before.diagnostics);
});

test('a partial build that finds all as it was leaves the report as it was, byte for byte', () => {
  const both = warning('both', 'posters/x', 'posters/square');
  const english = { ...warning('long', 'en/posters/x', 'en/posters/square'), language: 'en' };
  const before = told(
    [leftOut('a', 'x'), leftOut('b', 'square')],
    [warning('of the story'), warning('deck', 'decks'), both, warning('x alone', 'posters/x'), english],
    [editionOf('en', 9)],
  );
  const now = told(
    [leftOut('a', 'x')],
    [warning('of the story'), warning('both', 'posters/x'), warning('x alone', 'posters/x')],
    [editionOf('en', 9)],
  );
  expect(reportFile(merged(now, before, ['en/words', 'posters/x']))).toEqual(reportFile(before));
});
