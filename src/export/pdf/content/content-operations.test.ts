import { describe, expect, test } from 'vitest';
import { contentOperations } from './content-operations.js';

const read = (content: string, which: 'all' | 'saying' = 'all') =>
  [...contentOperations(content, which)].map(({ operator, operands }) => ({ operator, operands }));

describe('the operations of a content stream', () => {
  const lettering = 'q\n/F6 24 Tf\n1 0 0 -1 84 66 Tm\n<0105> Tj\n[<00>-12(b)]TJ Q';

  test('come in order, each with what stands before it', () => {
    expect(read(lettering)).toEqual([
      { operator: 'q', operands: [] },
      { operator: 'Tf', operands: ['/F6', '24'] },
      { operator: 'Tm', operands: ['1', '0', '0', '-1', '84', '66'] },
      { operator: 'Tj', operands: ['<0105>'] },
      { operator: 'TJ', operands: ['[', '<00>', '-12', '(b)', ']'] },
      { operator: 'Q', operands: [] },
    ]);
  });

  test('can be had without those of numbers alone, which say nothing', () => {
    expect(read(lettering, 'saying')).toEqual(read(lettering).filter(({ operator }) => operator !== 'Tm'));
  });

  test('know where they stand', () => {
    const content = '% lines\n0 0 m 5.5 -1 l\tS /F1 9 Tf .5 0 0 RG';
    expect([...contentOperations(content)].map(({ from, to }) => content.slice(from, to))).toEqual([
      '0 0 m',
      '5.5 -1 l',
      'S',
      '/F1 9 Tf',
      '.5 0 0 RG',
    ]);
  });

  test('are not found in strings, comments and inline images', () => {
    expect(
      read("((a) Tj \\) Tj) Tj % <00> Tj\nBI /W 1 ID (\x00 Tj \nEI\n(c) '").map(({ operator }) => operator),
    ).toEqual(['Tj', 'EI', "'"]);
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
