import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { templateFaultsOnce } from './fault-parts.js';

const lacking = (message: string, part: 'decks' | 'en/decks'): Diagnostic => ({
  code: 'template-layout-missing',
  severity: 'warning',
  message,
  parts: [{ part, message }],
});

test('what a template lacks for several decks is told once, with all of them', () => {
  const other: Diagnostic = { code: 'text-overlap', severity: 'warning', message: 'no section layout' };
  const told = templateFaultsOnce([
    lacking('no section layout', 'decks'),
    other,
    other,
    lacking('no cover layout', 'decks'),
    lacking('no section layout', 'en/decks'),
  ]);
  expect(told.map(({ message }) => message)).toEqual([
    'no section layout',
    'no section layout',
    'no section layout',
    'no cover layout',
  ]);
  expect(told[0]?.parts?.map(({ part }) => part)).toEqual(['decks', 'en/decks']);
});
