import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlScalar } from './yaml-scalar.js';

describe('a string in front matter', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parse(`title: ${yamlScalar(text)}`, { version: '1.2' })).toEqual({ title: text });
      }),
      { numRuns: 500 },
    );
  });

  test.each(['a: b', '# x', '- x', '*x*', 'x --> y', '"', '', 'true', 'a\nb', '[x]', '1', '\\*', 'Ⰰ\u2000'])(
    'even %j',
    (text) => {
      expect(parse(`title: ${yamlScalar(text)}`)).toEqual({ title: text });
    },
  );

  test('never ends the comment it stands in', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('-', '>', 'a', ' ') }), (text) => {
        expect(yamlScalar(text)).not.toContain('-->');
      }),
    );
  });

  test('has no quotes where it needs none', () => {
    expect(yamlScalar('深化“一带一路”科技创新合作')).toBe('深化“一带一路”科技创新合作');
  });
});
