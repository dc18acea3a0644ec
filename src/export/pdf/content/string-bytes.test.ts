import { describe, expect, test } from 'vitest';
import { stringBytes } from './string-bytes.js';

describe('a string of a content stream', () => {
  test('gives its bytes, whichever way it is written', () => {
    expect(stringBytes('<00 4E1>')).toBe('\x00\x4e\x10');
    expect(stringBytes('(a\\(b\\)\\n\\101\\\\\\\nc)')).toBe('a(b)\nA\\c');
  });

  test('is nothing else', () => {
    expect(['<<', '/Name', '12', '['].map(stringBytes)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
