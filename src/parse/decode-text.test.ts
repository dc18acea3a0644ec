import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import { decodeText } from './decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => decodeText({ path: 'story.yaml', bytes });

/** 中国 in GBK, and in UTF-16 with and without its mark. */
const gbk = Uint8Array.from([...utf8('title: ok\ntitle: '), 0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4]);
const utf16 = (text: string) =>
  Uint8Array.from(
    [...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]),
  );

describe('bytes that are no text', () => {
  it.each<[string, Uint8Array, DiagnosticCode, string]>([
    ['an empty file', utf8(''), 'file-empty', 'empty'],
    ['a file of 6 MB', new Uint8Array(6 * 1024 * 1024).fill(97), 'file-too-large', '6.0 MB'],
    ['GBK', gbk, 'encoding-not-utf8', 'looks like GBK'],
    [
      'UTF-16 with its mark',
      Uint8Array.from([0xff, 0xfe, ...utf16('title: x')]),
      'encoding-not-utf8',
      'UTF-16 (little-endian)',
    ],
    [
      'UTF-16 without its mark',
      utf16('title: 中国\nlanguage: zh-CN\n'),
      'encoding-not-utf8',
      'UTF-16 (little-endian)',
    ],
    ['bytes of nothing', Uint8Array.from([0x74, 0xff, 0xc0, 0x00]), 'encoding-not-utf8', 'Not UTF-8.'],
    [
      'a lone surrogate',
      Uint8Array.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]),
      'encoding-not-utf8',
      'Not UTF-8.',
    ],
  ])('%s is refused', (_, bytes, code, words) => {
    const { text, diagnostics } = decode(bytes);
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, severity: 'error', path: 'story.yaml' }]);
    expect(diagnostics[0]?.message).toContain(words);
  });

  it('says where the first byte stands that is not UTF-8', () => {
    expect(decode(gbk).diagnostics).toMatchObject([{ line: 2, column: 8 }]);
  });

  it('reads past a byte order mark', () => {
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('title: x')])).text).toBe('title: x');
  });
});
