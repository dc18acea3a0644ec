import { describe, expect, it } from 'vitest';
import { parseYaml } from '../parse/parse-yaml.js';
import { missingCharacters } from './missing-characters.js';

function faultsOf(yaml: string, covered: string) {
  const { tree } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(yaml) });
  if (tree === undefined) throw new Error('the sample is YAML');
  const covers = new Set([...covered].map((character) => character.codePointAt(0) ?? 0));
  const font = { family: 'Noto Serif SC', weight: 700, data: Buffer.alloc(0), covers };
  return missingCharacters({ path: 'story.yaml', tree }, [font]);
}

describe('a character no font has', () => {
  it('is an error at the place it first stands, once', () => {
    const faults = faultsOf('title: 吉\nheading: 士𠮷野𠮷\n', '吉士野');
    expect(faults).toMatchObject([{ code: 'glyph-missing', line: 2, column: 11, dataPath: 'heading' }]);
    expect(faults[0]?.message).toContain('U+20BB7');
  });

  it('is no error in an id, which is never drawn, nor for white space', () => {
    expect(faultsOf('id: abc\ntext: 吉 吉\n', '吉')).toEqual([]);
  });

  it('is none in what a source prints, which is only compared, unless a correction tells it', () => {
    expect(faultsOf('printed: [𠮷]\n', '吉')).toEqual([]);
    expect(faultsOf('corrections:\n  - printed: 𠮷\n', '吉')).toMatchObject([{ line: 2, column: 14 }]);
  });
});
