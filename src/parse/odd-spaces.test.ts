import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.js';

const parse = (text: string) => parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(text) });

describe('a space that is no common one', () => {
  test.each([
    ['full-width in the indentation', 'a:\n　　b: x\n', 2, 'A full-width space (U+3000)'],
    ['no-break in the indentation', 'a:\n\u00a0\u00a0b: x\n', 2, 'A no-break space (U+00A0)'],
    ['behind a common one', 'a:\n  b: x\n \u00a0c: x\n', 3, 'A no-break space (U+00A0)'],
    ['behind a colon', 'a:\n  b:　x\n  c: x\n', 2, 'A full-width space (U+3000)'],
    ['behind a dash', 'a:\n  -\u00a0id: x\n    b: x\n', 2, 'A no-break space (U+00A0)'],
    ['thin', 'a:\n\u2009b: x\n', 2, 'An uncommon space (U+2009)'],
  ])('is named, and how to type it: %s', (_, text, line, name) => {
    const { tree, diagnostics } = parse(text);
    expect(tree).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'yaml-syntax', severity: 'error', line, message: `${name} stands where a common one belongs.` },
    ]);
    expect(diagnostics[0]?.hint).toContain('space bar');
  });

  test.each([
    'a: |\n  　　铁路带来变化\n  　　note: x\n',
    'a: 铁路\n  　　带来变化\n',
    'a: "　x"\nb: 　x\n',
    'a:\n  - 12\u00a0500\n',
  ])('may stand in a text: %j', (text) => {
    expect(parse(text).diagnostics).toEqual([]);
  });

  test('is not blamed for a fault elsewhere', () => {
    expect(parse('a: |\n  　　note: x\nb: c\nd: e\nf: @g\n').diagnostics).toMatchObject([
      { line: 5, message: 'A text cannot begin with this character.' },
    ]);
  });
});
