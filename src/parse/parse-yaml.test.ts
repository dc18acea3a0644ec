import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growsEvenly } from '../testing/processor-time.js';
import { sampledRuns } from '../testing/sampled.js';
import { composeMarks } from './compose-marks.js';
import { parseYaml } from './parse-yaml.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const parse = (input: string | Uint8Array) =>
  parseYaml({ path: 'story.yaml', bytes: typeof input === 'string' ? utf8(input) : input });

/** What a user is told first, as `line:column code`. */
function firstFault(input: string | Uint8Array): string {
  const [first] = parse(input).diagnostics;
  return first ? `${first.line ?? '-'}:${first.column ?? '-'} ${first.code}` : 'none';
}

describe('characters nobody can see', () => {
  it.each([
    ['a NUL', 'title: a\0b', '1:9 character-forbidden'],
    ['an escape character', 'a: 1\ntitle: \u001b[31m红', '2:8 character-forbidden'],
    ['a change of direction', 'title: abc\u202ecba', '1:11 character-forbidden'],
    ['a zero-width space', 'title: 马\u200b庆斌', '1:9 character-forbidden'],
    ['a joiner between letters', 'title: 马\u200d庆斌', '1:9 character-forbidden'],
    ['a mark of lost text', 'title: \ufffd', '1:8 character-forbidden'],
    ['a line separator', 'title: a\u2028b', '1:9 character-forbidden'],
    ['an escaped lone surrogate', 'a: 1\ntitle: "\\ud800"', '2:8 character-forbidden'],
    ['an escaped change of direction', 'title: "\\u202e"', '1:8 character-forbidden'],
  ])('%s is refused with its place', (_, text, expected) => {
    expect(firstFault(text)).toBe(expected);
  });

  it('names the character', () => {
    expect(parse('title: \u202e').diagnostics[0]?.message).toBe(
      'The file holds U+202E (changes the direction of writing).',
    );
  });
});

describe('YAML that is not meant', () => {
  it.each([
    ['a full-width colon', 'title：x', '1:6 yaml-syntax'],
    ['a full-width colon below a good key', 'title: x\nsubtitle：y\nedition: z\n', '2:9 yaml-syntax'],
    ['a full-width colon in a list', 'a:\n  - text：x\n    after: y\n', '2:9 yaml-syntax'],
    ['a tab', 'source:\n\tname: x\n', '2:1 yaml-syntax'],
    ['a colon in a bare text', 'title: 甲: 乙', '1:8 yaml-syntax'],
    ['a key twice', 'title: x\nlanguage: zh\ntitle: y\n', '3:1 yaml-duplicate-key'],
    ['two documents', 'title: x\n---\ntitle: y\n', '2:1 yaml-multiple-documents'],
    ['a directive', '%YAML 1.1\n---\ntitle: yes\n', '1:1 yaml-syntax'],
    ['a tag that would run code', 'title: !!js/function "x"', '1:8 yaml-tag'],
    ['a tag of a known kind', 'title: !!binary aGk=', '1:17 yaml-tag'],
    ['an alias without an anchor', 'title: *重要*的', '1:8 yaml-syntax'],
    ['an alias inside its anchor', 'a: &a\n  - *a\n', '2:5 yaml-alias-limit'],
    ['a bomb of aliases', bomb(), '4:36 yaml-alias-limit'],
    ['20,000 open brackets', '['.repeat(20_000), '1:65 yaml-depth-limit'],
    ['20,000 open braces', '{a: '.repeat(20_000), '1:254 yaml-depth-limit'],
    ['20,000 dashes', '- '.repeat(20_000), '1:129 yaml-depth-limit'],
    ['truncated JSON', '{"title": "x", "sections": [{"id": "a"', '1:39 yaml-syntax'],
    ['a key __proto__', 'title: x\n__proto__:\n  polluted: 1\n', '2:1 key-unknown'],
    ['a list as a key', '? [a]\n: b', '1:3 yaml-syntax'],
    ['a quotation mark left open', 'title: "x\nlanguage: zh\n', '3:1 yaml-syntax'],
  ])('%s is refused with its place', (_, text, expected) => {
    expect(firstFault(text)).toBe(expected);
  });

  it('tells to write a half-width colon', () => {
    expect(parse('title：x').diagnostics[0]).toMatchObject({
      message: 'A full-width colon (：) stands behind the key.',
      hint: 'Write a half-width colon and a space: “title: …”.',
    });
  });

  it.each([
    ['title: 甲: 乙', '"甲: 乙"'],
    ['a:\n  - headline: Rail: the "second wind"  # later\n    b: c', `'Rail: the "second wind"'`],
    ['source: { file: s.txt, name: Rail: a talk, url: x }', '"Rail: a talk"'],
    ['title: one: two: three', '"one: two: three"'],
  ])('shows the text that is to be quoted: %s', (text, quoted) => {
    expect(parse(text).diagnostics[0]).toMatchObject({
      message: 'A text that holds a colon and a space is read as another key.',
      hint: `Put the whole text in quotation marks: ${quoted}.`,
    });
  });

  it('tells a file that holds nothing but comments', () => {
    expect(firstFault('# nothing\n')).toBe('1:1 file-empty');
  });

  it('lets no key reach into the program', () => {
    const { tree } = parse('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n');
    expect(Object.hasOwn(Object(tree?.value), '__proto__')).toBe(false);
    expect(Object.hasOwn(Object(tree?.value), 'constructor')).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('reports all faults of single values together, beside the data', () => {
    const { tree, diagnostics } = parse('a: 017\nb: .nan\na: 1\nc: good\n');
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['value-invalid', 1],
      ['value-invalid', 2],
      ['yaml-duplicate-key', 3],
    ]);
    expect(tree?.value).toMatchObject({ c: 'good' });
  });
});

describe('numbers that would not stay what they are', () => {
  it.each([
    ['12345678901234567890', 'more digits than a number can keep'],
    ['0.12345678901234567890', 'more digits than a number can keep'],
    ['017', 'read as the number 17'],
    ['0x1F', 'read as the number 31'],
    ['.nan', 'no number'],
    ['-.inf', 'no number'],
  ])('%s is refused', (written, words) => {
    const { diagnostics } = parse(`value: ${written}`);
    expect(diagnostics).toMatchObject([
      { code: 'value-invalid', line: 1, column: 8, length: written.length },
    ]);
    expect(diagnostics[0]?.message).toContain(words);
  });

  it.each(['0', '80', '-5', '7.4', '3.10', '1e3', '74000', '9007199254740991'])('%s is kept', (written) => {
    expect(parse(`value: ${written}`)).toMatchObject({
      tree: { value: { value: Number(written) } },
      diagnostics: [],
    });
  });
});

describe('text that only looks dangerous', () => {
  it.each([
    '<script>alert(1)</script>',
    '<style>@import url(x)</style>',
    '![bg](http://example.org/x.png)',
    '<!-- _class: lead -->',
    '$\\href{javascript:alert(1)}$',
    '2025. 年内',
    '推进**“一带一路”**科技',
    '{{constructor}}',
    '一家👨‍👩‍👧三口',
    'line one\n---\nline two',
    '\ttab',
    '𠮷野家',
  ])('%j stays what it is', (text) => {
    const { tree, diagnostics } = parse(`title: ${JSON.stringify(text)}`);
    expect(diagnostics).toEqual([]);
    expect(tree?.value).toEqual({ title: text });
  });

  it('stays what it is for any text without forbidden characters, quoted as JSON', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(value));
    fc.assert(
      fc.property(text, (value) => {
        expect(parse(JSON.stringify({ title: value })).tree?.value).toEqual({ title: composeMarks(value) });
      }),
    );
  });

  it('has ñ in one piece however it was written, and nothing else changed', () => {
    expect(parse('title: Sen\u0303or \u{2f800}').tree?.value).toEqual({ title: 'Se\u00f1or \u{2f800}' });
  });
});

describe('whatever the input', () => {
  it('returns, with a tree or with a fault', () => {
    const scraps = [
      'a: ',
      '- ',
      '? ',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a ',
      '!!x ',
      '|\n',
      '>-\n',
      '#',
      '---\n',
      '...\n',
      '%',
      '：',
      '一',
      '017',
      '<<: ',
      ', ',
    ];
    const input = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(input, (pieces) => {
        const { tree, diagnostics } = parse(pieces.join(''));
        expect(tree !== undefined || diagnostics.length > 0).toBe(true);
        for (const { line = 1, column = 1 } of diagnostics) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: sampledRuns(1000) },
    );
  });

  it('returns for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const { tree, diagnostics } = parse(bytes);
        expect(tree !== undefined || diagnostics.length > 0).toBe(true);
      }),
    );
  });

  it('takes its time for a large map in proportion, not squared', () => {
    const parseMap = (keys: number) => {
      const text = Array.from({ length: keys }, (_, index) => `key${index}: 1\n`).join('');
      expect(parse(text).diagnostics).toEqual([]);
    };
    expect(growsEvenly(parseMap, 10_000)).toBe(true);
  });
});

function bomb(): string {
  const levels = [...'abcdefgh'].map((name, index) => {
    const from = index === 0 ? '"x"' : `*${'abcdefgh'[index - 1]}`;
    return `${name}: &${name} [${Array(10).fill(from).join(', ')}]\n`;
  });
  return levels.join('');
}
