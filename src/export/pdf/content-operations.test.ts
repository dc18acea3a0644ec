import { describe, expect, test } from 'vitest';
import { contentOperations, stringBytes } from './content-operations.js';

const read = (content: string) => [...contentOperations(content)];

describe('the operations of a content stream', () => {
  test('come in order, each with what stands before it', () => {
    expect(read('q\n/F6 24 Tf\n1 0 0 -1 84 66 Tm\n<0105> Tj\n[<00>-12(b)]TJ Q')).toEqual([
      { operator: 'q', operands: [] },
      { operator: 'Tf', operands: ['/F6', '24'] },
      { operator: 'Tj', operands: ['<0105>'] },
      { operator: 'TJ', operands: ['[', '<00>', '-12', '(b)', ']'] },
      { operator: 'Q', operands: [] },
    ]);
  });

  test('are not found in strings, comments and inline images', () => {
    expect(
      read("((a) Tj \\) Tj) Tj % <00> Tj\nBI /W 1 ID (\x00 Tj \nEI\n(c) '").map(({ operator }) => operator),
    ).toEqual(['Tj', 'BI', 'ID', "'"]);
  });

  test('keep the dictionary of a marked piece', () => {
    expect(read('/Span<</ActualText <FEFF5803> /MCID 3>>BDC')).toEqual([
      {
        operator: 'BDC',
        operands: ['/Span', '<<', '/ActualText', '<FEFF5803>', '/MCID', '3', '>>'],
      },
    ]);
  });
});

describe('a string of a content stream', () => {
  test('gives its bytes, whichever way it is written', () => {
    expect(stringBytes('<00 4E1>')).toBe('\x00\x4e\x10');
    expect(stringBytes('(a\\(b\\)\\n\\101\\\\\\\nc)')).toBe('a(b)\nA\\c');
  });

  test('is nothing else', () => {
    expect(['<<', '/Name', '12', '['].map(stringBytes)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
