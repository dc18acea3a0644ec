import { expect, test } from 'vitest';
import type { PageMeasure } from '../model/drawing.js';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { judgePage } from './judge-page.js';
import { measurePage } from './measure-page.js';

const clean = measurePage('a.html', 1, drawnPage([drawnBlock(['共建', '共享'])]), () => true);
const judge = (change: Partial<PageMeasure>, unsourced: readonly string[] = []) =>
  judgePage({
    name: 'slide 3 of deck whole',
    statement: 'jobs',
    measure: { ...clean, ...change },
    unsourced,
    floors: { text: 32, note: 24 },
  });

test('a clean page has no fault', () => {
  expect(judge({})).toEqual([]);
});

test.each<readonly [string, Partial<PageMeasure>, string]>([
  ['text-overlap', { overlap: 4.2 }, '5 px on each other'],
  ['outside-safe-zone', { safeDistance: -3 }, '3 px outside'],
  ['text-too-small', { smallestByRole: { text: 28, note: 24 } }, 'a text is 28 px high where 32 px'],
  ['text-too-small', { smallestByRole: { text: 32, note: 20 } }, 'a note is 20 px high where 24 px'],
  ['contrast-too-low', { contrast: 4.47 }, '4.47:1 where 4.5:1'],
  ['graphic-contrast-too-low', { graphicContrast: 2.9 }, '2.90:1 where 3:1'],
  ['glyph-missing', { missingGlyphs: ['U+20BB7 𠮷'] }, '“𠮷” (U+20BB7)'],
  [
    'break-forbidden',
    { breakFaults: [{ rule: 'figure-split', line: '7.4|万' }] },
    'a figure is split: 7.4|万',
  ],
  [
    'break-forbidden',
    { breakFaults: [{ rule: 'line-starts-with-mark', line: '，共建' }] },
    'starts with “，”',
  ],
  ['line-orphaned', { orphans: ['学。'] }, '学。'],
])('%s: an error that names the page and its statement', (code, change, words) => {
  const [fault, ...others] = judge(change);
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ code, severity: 'error', dataPath: 'jobs', hint: expect.any(String) });
  expect(fault?.message).toContain('slide 3 of deck whole: ');
  expect(fault?.message).toContain(words);
});

test('what breaks badly in words of the program’s own is told as its fault, and fails no build', () => {
  const [fault, ...others] = judge({ orphans: ['数', '学。'], programLines: ['数'] });
  expect(fault).toMatchObject({ code: 'line-orphaned', severity: 'warning', ofProgram: true });
  expect(fault?.message).toBe(
    'slide 3 of deck whole: in words of the program’s own a last line has one character: 数',
  );
  expect(fault?.hint).toBe(
    'This is a fault of the program, not of the story: there is nothing to mend in it.',
  );
  expect(others).toMatchObject([{ severity: 'error', message: expect.stringContaining('学。') }]);
});

test('a numeral that no statement prints is an error', () => {
  expect(judge({}, ['84']).map(({ code }) => code)).toEqual(['page-numeral-unsourced']);
});

test('text that overflows is told once, by whoever fits it', () => {
  expect(judge({ overflow: 30, overlap: 4, safeDistance: -9 })).toEqual([]);
});

test('half a pixel of rounding is no fault', () => {
  expect(judge({ safeDistance: -0.4, smallestByRole: { text: 31.6 } })).toEqual([]);
});
