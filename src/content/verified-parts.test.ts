import { expect, test } from 'vitest';
import { checkedParts, type FigureChecks, type Verdict } from '../model/trace.js';
import { verifiedParts } from './verified-parts.js';

const figure = (change: Partial<FigureChecks>) => ({
  raw: '80多个',
  checks: Object.freeze({
    digits: 'not-stated',
    unit: 'not-stated',
    qualifier: 'not-stated',
    sign: 'not-stated',
    direction: 'not-stated',
    date: 'not-stated',
    counted: 'not-stated',
    speaker: 'not-stated',
    ...change,
  } satisfies FigureChecks),
});

test('a part is claimed of figures only where it was verified for all that state it', () => {
  const one = figure({ digits: 'verified', unit: 'verified', date: 'verified' });
  const other = figure({ digits: 'verified', date: 'for-a-human' });
  expect(verifiedParts([one, other])).toEqual(['digits', 'unit']);
});

test('nothing is claimed of a figure nobody compared, nor where there is no figure', () => {
  expect(verifiedParts([figure({ digits: 'verified' }), { raw: '9个' }])).toEqual([]);
  expect(verifiedParts([{}])).toEqual([]);
});

test('what no figure states is not claimed to have been verified', () => {
  const verdicts: readonly Verdict[] = ['not-stated', 'for-a-human'];
  for (const part of checkedParts)
    for (const verdict of verdicts) expect(verifiedParts([figure({ [part]: verdict })])).toEqual([]);
});
