import { describe, expect, it } from 'vitest';
import type { DataPath } from './data-path.js';
import { parseYaml } from './parse-yaml.js';
import { locate, locateWithin, type Tree } from './tree.js';

const text = `title: 标题
sections:
  - id: one
    "head line": 'It''s “one”'
    folded: >-
      我国已与
      80多个
    bare: 超7.4万个
      岗位
    empty:
`;

function tree(of = text): Tree {
  const parsed = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(of) });
  if (!parsed.tree) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.tree;
}
const at = (path: DataPath, what?: 'value' | 'key') => {
  const { line, column, length } = locate(tree(), path, what);
  return `${line}:${column}+${length}`;
};

describe('where a value stands', () => {
  it.each<[string, DataPath, string]>([
    ['a text', ['title'], '1:8+2'],
    ['a list', ['sections'], '3:3+9'],
    ['a quoted text, with its marks', ['sections', 0, 'head line'], '4:18+13'],
    ['a block, not its header', ['sections', 0, 'folded'], '6:7+4'],
    ['a text over two lines, its first', ['sections', 0, 'bare'], '8:11+6'],
    ['what is missing: the map it is missing from', ['sections', 0, 'thesis'], '3:5+7'],
    ['what is far too deep: the nearest thing', ['title', 'a', 'b'], '1:1+5'],
  ])('%s', (_, path, expected) => {
    expect(at(path)).toBe(expected);
  });

  it('finds keys', () => {
    expect(at(['sections', 0, 'head line'], 'key')).toBe('4:5+11');
    expect(at(['sections'], 'key')).toBe('2:1+8');
  });

  it('counts columns in UTF-16 code units, as editors do', () => {
    const found = locate(tree('{"𠮷": 1, "b": 2}'), ['b'], 'key');
    expect(found).toEqual({ line: 1, column: 11, length: 3 });
  });
});

describe('where a part of a text stands', () => {
  const within = (path: DataPath, part: string, of = text) => {
    const place = tree(of);
    const value = path.reduce<unknown>((node, step) => Reflect.get(Object(node), step), place.value);
    const { line, column, length } = locateWithin(place, path, String(value).indexOf(part), part.length);
    return `${line}:${column}+${length}`;
  };

  it.each<[DataPath, string, string]>([
    [['title'], '题', '1:9+1'],
    [['sections', 0, 'head line'], '“one”', '4:25+5'],
    [['sections', 0, 'folded'], '80多个', '7:7+4'],
    [['sections', 0, 'bare'], '7.4万', '8:12+4'],
    [['sections', 0, 'bare'], '岗位', '9:7+2'],
  ])('%j: %s', (path, part, expected) => {
    expect(within(path, part)).toBe(expected);
  });

  it('locates a text with escapes as a whole', () => {
    expect(within(['a'], '80', 'a: "\\u4e0080个"\n')).toBe('1:4+11');
  });
});

it('counts lines and columns alike where lines end as on Windows', () => {
  const windows = tree(text.replaceAll('\n', '\r\n'));
  for (const path of [
    ['title'],
    ['sections', 0, 'head line'],
    ['sections', 0, 'folded'],
    ['sections', 0, 'bare'],
  ]) {
    expect(locate(windows, path)).toEqual(locate(tree(), path));
  }
});
