import { expect, test } from 'vitest';
import { validateTheme } from './theme-tokens.js';

/** Six rows of one shape, each on its line, the first on line 6; the last row as said. */
function rows(last: object = {}): readonly string[] {
  const row = { headline: 70, lead: 50, text: 40, kicker: 36, note: 30 };
  return Array.from({ length: 6 }, (_, step) => JSON.stringify(step === 5 ? { ...row, ...last } : row));
}

const validate = (wide: readonly string[]) =>
  validateTheme(
    {
      path: 'brand/tokens.json',
      bytes: new TextEncoder().encode(`{
  "name": "acme",
  "colours": { "ground": "#FFFFFF", "ink": "#1A1A1A", "secondary": "#595959", "hairline": "#D0D0D0" },
  "accents": [{ "name": "navy", "colour": "#0B3D91" }],
  "posters": { "sizes": { "wide": [
${wide.join(',\n')}
  ] } }
}`),
    },
    [],
  );

test('a theme may bring type sizes for posters of one shape: the others keep theirs', () => {
  const { theme, diagnostics } = validate(rows({ text: 32, note: 28 }));
  expect(diagnostics).toEqual([]);
  expect(theme?.posters.sizes.wide.map(({ text }) => text)).toEqual([40, 40, 40, 40, 40, 32]);
  expect(theme?.posters.sizes.portrait[0]?.text).toBe(48);
});

test.each([
  ['text under its floor', rows({ text: 30 }), 11, 'text-too-small', 'at least 32 px'],
  ['notes under their floor', rows({ note: 24 }), 11, 'text-too-small', 'at least 28 px'],
  [
    'type that grows from step to step',
    rows({ headline: 90 }),
    11,
    'value-invalid',
    '70 px in the row before',
  ],
  ['a size of no name', rows({ txt: 32 }), 11, 'key-unknown', '“txt”'],
  ['five rows', rows().slice(1), 5, 'value-invalid', 'at least 6 entries'],
  ['seven rows', [...rows(), ...rows().slice(5)], 5, 'value-invalid', 'too many entries: at most 6'],
])('%s is told at its place', (_what, wide, line, code, words) => {
  const { theme, diagnostics } = validate(wide);
  expect(theme).toBeUndefined();
  expect(diagnostics).toMatchObject([{ line, code }]);
  expect(diagnostics[0]?.message).toContain(words);
});
