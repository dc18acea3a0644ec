import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateTheme } from './theme-tokens.js';

const brand = `{
  "name": "acme",
  "colours": {
    "ground": "#FFFFFF",
    "ink": "#1A1A1A",
    "secondary": "#595959",
    "hairline": "#D0D0D0"
  },
  "accents": [
    { "name": "navy", "colour": "#0B3D91" },
    { "name": "rust", "colour": "#9C3A00" }
  ]
}`;

const validate = (text: string) =>
  validateTheme({ path: 'brand/tokens.json', bytes: new TextEncoder().encode(text) }, ['cover']);

/** What is told of the brand with one text in it replaced: place, code, words. */
function toldOf(printed: string, instead: string): readonly string[] {
  const text = brand.replace(printed, instead);
  if (text === brand) throw new Error(`${printed} is not in the tokens`);
  const { diagnostics } = validate(text);
  return diagnostics.map(
    ({ line, column, severity, code, message, hint }) =>
      `${line}:${column} ${severity} ${code} ${message} ${hint}`,
  );
}

describe('tokens', () => {
  test('of name, colours and accents alone are a whole theme: the rest has defaults', () => {
    const { theme, diagnostics } = validate(brand);
    expect(diagnostics).toEqual([]);
    expect(theme).toMatchObject({
      colours: { fieldInk: '#FFFFFF' },
      accents: [{ field: '#0B3D91', print: '#0B3D91' }, {}],
      print: { paper: '#FFFFFF' },
      fonts: { headline: { family: 'Noto Serif SC', weight: 700, strong: 900 } },
      sizes: { headline: 46, lead: 36, text: 32, note: 24, display: 64, figure: 128 },
      posters: { sizes: { portrait: [{ headline: 112, text: 48 }, {}, {}, {}, {}, { text: 33, note: 28 }] } },
      space: 8,
    });
  });

  test.each([
    [
      'an unknown key, with the one that was meant',
      '"colours"',
      '"colors"',
      '3:3 error key-unknown',
      'Did you mean “colours”?',
    ],
    [
      'an unknown key deep inside',
      '"colour": "#0B3D91"',
      '"colour": "#0B3D91", "feild": "#0B3D91"',
      '10:44 error key-unknown',
      'Did you mean “field”?',
    ],
    ['what is no colour', '"#1A1A1A"', '"black"', '5:12 error value-invalid', '#RRGGBB'],
    ['a missing colour', '    "ink": "#1A1A1A",\n', '', '3:3 error key-missing', '“ink” is missing'],
    [
      'no accent at all',
      /"accents": \[[^\]]*\]/.exec(brand)?.[0] ?? '',
      '"accents": []',
      '9:14 error value-invalid',
      'at least 1',
    ],
    [
      'a pair without contrast, with the nearest colour that has it',
      '#595959',
      '#999999',
      '6:18 error contrast-too-low',
      '2.84:1; it needs 4.5:1. The nearest that does is #767676',
    ],
    [
      'an accent too pale for headlines',
      '#9C3A00',
      '#FF8800',
      '11:33 error contrast-too-low',
      'rust on ground',
    ],
    [
      'a field its text cannot be read on',
      '"#0B3D91"',
      '"#0B3D91", "field": "#8FB4F0"',
      '10:53 error contrast-too-low',
      'fieldInk on the field of navy',
    ],
    [
      'a print colour too pale for paper',
      '"#0B3D91"',
      '"#0B3D91", "print": "#8FB4F0"',
      '10:53 error contrast-too-low',
      'navy on paper',
    ],
    [
      'an accent with the name of a kind of slide',
      '"navy"',
      '"cover"',
      '10:15 error value-invalid',
      'slides have a class of that name',
    ],
    ['two accents of one name', '"rust"', '"navy"', '11:15 error value-invalid', 'Two accents'],
    [
      'accents the colour-blind see alike',
      '#9C3A00',
      '#0B3D95',
      '11:33 warning accents-alike',
      'protanopia, deuteranopia',
    ],
    [
      'a family the program has not',
      '"accents"',
      '"fonts": { "text": { "family": "Noto Sans S" } },\n  "accents"',
      '9:34 error font-unknown',
      'Did you mean “Noto Sans SC”?',
    ],
    [
      'a weight the family has not',
      '"accents"',
      '"fonts": { "headline": { "strong": 950 } },\n  "accents"',
      '9:38 error font-unknown',
      '800, 900',
    ],
    [
      'a size under its floor',
      '"accents"',
      '"sizes": { "note": 18 },\n  "accents"',
      '9:22 error text-too-small',
      '24 to 30 px',
    ],
    [
      'a size that leaves no room',
      '"accents"',
      '"sizes": { "headline": 96 },\n  "accents"',
      '9:26 error value-invalid',
      '40 to 60 px',
    ],
    [
      'digits that leave no room',
      '"accents"',
      '"sizes": { "figure": 300 },\n  "accents"',
      '9:24 error value-invalid',
      '96 to 144 px',
    ],
    [
      'a unit of space too large',
      '"accents"',
      '"space": 80,\n  "accents"',
      '9:12 error value-invalid',
      '4 to 16',
    ],
  ])('with %s are told so at its place', (_what, printed, instead, place, words) => {
    const told = toldOf(printed, instead);
    expect(told.find((each) => each.startsWith(place))).toContain(words);
  });

  test('are all told at once, in the order of the file', () => {
    const { diagnostics, theme } = validate(
      brand.replace('#595959', '#999999').replace('"navy"', '"short"').replace('#9C3A00', '#FF8800'),
    );
    expect(theme).toBeUndefined();
    expect(diagnostics.map(({ line }) => line)).toEqual([6, 10, 11]);
  });

  test('that are no map are told in words for a theme', () => {
    expect(validate('[1, 2]').diagnostics[0]?.message).toContain('A theme needs a map');
  });

  test('of any kind never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const { theme, diagnostics } = validate(text);
        expect(theme === undefined).toBe(diagnostics.length > 0);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
