import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packed, samplePresentation } from '../../../testing/pptx-sample.js';
import { checkArchive } from './check-archive.js';

const rules = (bytes: Uint8Array) => checkArchive(bytes, 'deck.pptx').map(({ rule }) => rule);

describe('the check of the bytes of a presentation', () => {
  test('finds nothing in a file that was packed as it should be', () => {
    expect(rules(packed(samplePresentation()))).toEqual([]);
  });

  test('finds bytes behind its end, few or many', () => {
    const file = packed(samplePresentation());
    for (const count of [1, 40_000])
      expect(checkArchive(new Uint8Array([...file, ...new Uint8Array(count)]), 'deck.pptx')).toEqual([
        {
          rule: 'bytes-behind-the-end',
          part: 'deck.pptx',
          message: `has ${count} bytes behind its end`,
        },
      ]);
  });

  test('takes a comment for a part of the archive', () => {
    const file = packed(samplePresentation());
    const commented = new Uint8Array([...file, ...strToU8('made by hand')]);
    commented[file.length - 2] = 12;
    expect(rules(commented)).toEqual([]);
  });

  test.each(['a.xml', 'B.xml'])('finds a part that is in it twice, here %s', (name) => {
    const archive = zipSync({ 'a.xml': strToU8('one'), 'b.xml': strToU8('two') }, { level: 0 });
    const renamed = strFromU8(archive, true).replaceAll(name === 'a.xml' ? 'b.xml' : 'a.xml', name);
    expect(checkArchive(strToU8(renamed, true), 'deck.pptx')).toEqual([
      {
        rule: 'duplicate-entries',
        part: name.toLowerCase(),
        message: 'is in the archive more than once',
      },
    ]);
  });

  test('finds what is no archive', () => {
    expect(rules(strToU8('%PDF-1.7'))).toEqual(['archive']);
    expect(rules(packed(samplePresentation()).slice(0, -30))).toEqual(['archive']);
  });
});
