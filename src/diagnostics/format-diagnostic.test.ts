import { expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.js';
import { formatDiagnostic } from './format-diagnostic.js';

const mismatch: Diagnostic = {
  code: 'figure-mismatch',
  severity: 'error',
  message: '7.5万个 in the story, 超7.4万个 in the source.',
  hint: 'Write the figure as the source prints it.',
  path: 'decks/x/story.yaml',
  line: 2,
  column: 9,
  length: 6,
  dataPath: 'sections[0].arguments[0].statistics[0].figure',
};

it('tells place, fault, line and remedy', () => {
  expect(`\n${formatDiagnostic(mismatch, 'id: a\nfigure: 超7.5万个\n')}`).toBe(`
decks/x/story.yaml:2:9 error 7.5万个 in the story, 超7.4万个 in the source. [figure-mismatch]
  at sections[0].arguments[0].statistics[0].figure
  1 | id: a
  2 | figure: 超7.5万个
    |         ^^^^^^^^^
  Write the figure as the source prints it.`);
});

it('says what it can without a place', () => {
  const faults = { code: 'slide-overflow', severity: 'warning', message: 'The slide runs over.' } as const;
  expect(formatDiagnostic(faults)).toBe('warning The slide runs over. [slide-overflow]');
});

it('says which edition it is about', () => {
  const fault = {
    code: 'poster-left-out',
    severity: 'warning',
    message: 'poster a is left out of x.',
    language: 'en',
  } as const;
  expect(formatDiagnostic(fault)).toBe('warning en: poster a is left out of x. [poster-left-out]');
});

it('is coloured by the painter it is given', () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const paint = { fault: mark('red'), warning: mark('yellow'), place: mark('bold'), faint: mark('dim') };
  const printed = formatDiagnostic(mismatch, 'id: a\nfigure: 超7.5万个\n', paint);
  expect(printed).toContain('<bold>decks/x/story.yaml:2:9</bold> <red>error</red>');
  expect(printed).toContain('<red>^^^^^^^^^</red>');
});
