import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.js';

const parse = (text: string) => parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(text) });
const faultsOf = (text: string) =>
  parse(text).diagnostics.map(({ severity, code, line, column }) => `${line}:${column} ${severity} ${code}`);
const hintOf = (text: string) => parse(text).diagnostics[0]?.hint;

describe('a comma in a map on one line', () => {
  test.each([
    ['{ figure: 12,500人, value: 12500 }', '12,500人', 'figure'],
    ['{ figure: 1,234,567, unit: people }', '1,234,567', 'figure'],
    ['{ text: closed on March 27, 2020, id: a }', 'closed on March 27, 2020', 'text'],
    ['{ text: fast, cheap\n    and good }', 'fast, cheap and good', 'text'],
  ])('is told once where it cuts a text, with the text to be quoted: %s', (map, whole, key) => {
    const { tree, diagnostics } = parse(`a:\n  - ${map}\n`);
    expect(diagnostics).toMatchObject([
      {
        code: 'yaml-text-cut',
        severity: 'error',
        line: 2,
        message: 'In a map on one line a comma ends a text, and this one goes on behind it.',
        hint: `Put the whole text in quotation marks: "${whole}".`,
      },
    ]);
    expect(tree?.value).toMatchObject({ a: [{ [key]: whole }] });
  });

  test('is one fault for all texts of a map, even where they end alike', () => {
    const text = 'a: { figure: 12,500人, sentence: 共12,500人 }\n';
    expect(faultsOf(text)).toEqual(['1:14 error yaml-text-cut']);
    expect(hintOf(text)).toBe('Put the whole text in quotation marks: "12,500人", "共12,500人".');
  });

  test('is none of a quoted text, of a list, of a map over several lines, or before a key', () => {
    expect(faultsOf('a: { figure: "12,500人", b: [1, 2], c: x, d: }\n')).toEqual([]);
    expect(faultsOf('figure: 12,500人\nb: x\n')).toEqual([]);
  });
});

describe('a # behind a space', () => {
  test.each([
    ['title: The #1 employer\nb: x\n', '1:12', '"The #1 employer"'],
    ['a:\n  - 地铁 #2号线\n', '2:8', '"地铁 #2号线"'],
    ['a: #1 of all\nb: x\n', '1:4', '"#1 of all"'],
    ['a: The best\n  of the "#2" #3 y\n', '2:15', `'The best of the "#2" #3 y'`],
  ])('is an error where it looks like the rest of a text: %j', (text, at, whole) => {
    expect(faultsOf(text)).toEqual([`${at} error yaml-text-cut`]);
    expect(hintOf(text)).toBe(
      `Put the whole text in quotation marks: ${whole}. If it is a comment, write a space behind #.`,
    );
  });

  test.each([
    'a: x # a comment',
    '# above\na: x\n#below\n',
    'a: "The #1" #one',
    'a: x#1',
    '#1\na: x',
    'a: x ##',
  ])('is none in %j', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
