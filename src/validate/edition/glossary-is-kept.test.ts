import { expect, test } from 'vitest';
import { editionFaults, goodEdition } from '../../testing/edition-faults.js';

const withGlossary = (glossary: string, headline: string) =>
  editionFaults(
    goodEdition
      .replace(/glossary:\n.*\n/, `glossary:\n${glossary}\n`)
      .replace('to: More than 80 partner countries sign', `to: "${headline}"`),
  );
const partner = '  共建国家: [partner countries, partner country]';

test('where the story says a term, the translation says one of its forms', () => {
  expect(withGlossary(partner, 'More than 80 countries sign')).toEqual([
    expect.stringMatching(
      /^en\.yaml:18:\d+ glossary-term-missing The story says 共建国家; the glossary has it as “partner countries” or “partner country”/,
    ),
  ]);
});

test.each(['MORE than 80 Partner Countries sign', 'More than 80 “partner countries” sign'])(
  'capitals and quotation marks are free: %s',
  (headline) => {
    expect(withGlossary(partner, headline)).toEqual([]);
  },
);

test('any dash will do', () => {
  expect(withGlossary('  共建国家: China–Laos states', 'More than 80 China-Laos states sign')).toEqual([]);
});

test('a form stands as words of its own', () => {
  expect(withGlossary('  国家: mu', 'More than 80 must sign').join('\n')).toMatch(/^en\.yaml:18:/);
});

test('a term inside a longer one is not asked for beside it', () => {
  const terms = '  国家: states\n  共建国家: partners';
  const linesOf = (headline: string) =>
    withGlossary(terms, headline).map((line) => line.replace(/:\d+ .*/, ''));
  // Line 25 counts 国家 alone, as countries.
  expect(linesOf('More than 80 partners sign')).toEqual(['en.yaml:25']);
  expect(linesOf('More than 80 states sign')).toEqual(['en.yaml:19', 'en.yaml:25']);
});
