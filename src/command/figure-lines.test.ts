import { expect, test } from 'vitest';
import type { ReportedStatement } from '../model/report.js';
import type { FigureChecks } from '../model/trace.js';
import { figureLines } from './figure-lines.js';

const nothing: FigureChecks = {
  digits: 'not-stated',
  unit: 'not-stated',
  qualifier: 'not-stated',
  sign: 'not-stated',
  direction: 'not-stated',
  date: 'not-stated',
  counted: 'not-stated',
  speaker: 'not-stated',
};
const statement = (id: string, checks?: Partial<FigureChecks>): ReportedStatement => ({
  id,
  raw: '80多个',
  exact: checks !== undefined,
  line: 1,
  column: 1,
  ...(checks === undefined ? {} : { checks: { ...nothing, ...checks } }),
});

test('each part is counted among the figures that say it, and a statement without a figure among none', () => {
  const lines = figureLines([
    statement('a', { digits: 'verified', unit: 'verified' }),
    statement('b', { digits: 'verified', date: 'for-a-human' }),
    statement('words alone'),
  ]);
  expect(lines).toEqual([
    'verified of figures: digits 2 of 2, unit 1 of 1, date 0 of 1',
    '1 figure waits for a human: b (date)',
  ]);
});

test('a story without figures claims nothing of them', () => {
  expect(figureLines([statement('words alone')])).toEqual([]);
});

test('of many that wait some are named, and how many more there are', () => {
  const waiting = Array.from({ length: 8 }, (_, index) =>
    statement(`s${index}`, { digits: 'verified', speaker: 'for-a-human' }),
  );
  expect(figureLines(waiting)[1]).toMatch(
    /^8 figures wait for a human: s0 \(speaker\).*; and 3 more, in report\.json$/,
  );
});

test('nothing waits where every part was verified or is not said', () => {
  expect(figureLines([statement('a', { digits: 'verified' })])).toEqual([
    'verified of figures: digits 1 of 1',
  ]);
});
