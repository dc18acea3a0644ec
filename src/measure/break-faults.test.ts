import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { breakFaultsOf } from './break-faults.js';

const faults = (...lines: readonly string[]) => breakFaultsOf(drawnPage([drawnBlock(lines)]));
const rules = (...lines: readonly string[]) => faults(...lines).map(({ rule }) => rule);

describe('a line is broken where it must not be', () => {
  test('before a closing mark', () => {
    expect(faults('携手', '，共建')).toEqual([{ rule: 'line-starts-with-mark', line: '，共建' }]);
  });

  test('after an opening mark', () => {
    expect(faults('共建“', '一带一路”')).toEqual([{ rule: 'line-ends-with-mark', line: '共建“' }]);
  });

  test.each([
    ['超7', '.4万个岗位'],
    ['超7.4', '万个岗位'],
    ['1.6万余', '人次'],
    ['约200', '万吨'],
    ['到2023年', '11月'],
    ['15%', '～30%'],
    ['about 10 ', 'km of track'],
    ['worth 5 ', 'million dollars'],
  ])('inside a figure or before its unit: %s|%s', (before, after) => {
    expect(rules(before, after)).toContain('figure-split');
  });

  test.each([
    ['科技—', '—合作'],
    ['等等…', '…'],
  ])('inside a dash: %s|%s', (before, after) => {
    expect(rules(before, after)).toEqual(['dash-split']);
  });

  test('but an address ends a line wherever it must, and a figure beside it does not', () => {
    expect(rules('http://127.0.0.1:34217/', 'x')).toEqual([]);
    expect(rules('https://example.org/2013', '2023')).toEqual([]);
    expect(rules('https://example.org 约200', '万吨')).toContain('figure-split');
  });

  test.each([
    ['id 550e8400-e29b-', '41d4-a716-446655440000'],
    ['550e8400-e29b-41d4-a716-44665544', '0000'],
    ['SHA-256 9f86d081884c7d659a2f', 'eaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['d41d8cd98f00b204e980', '0998ecf8427e'],
    ['on example.org/12 ', 'km by km'],
    ['https://example.org/2023 ', 'km on'],
  ])('but what only machines read is no figure: %s|%s', (before, after) => {
    expect(rules(before, after)).not.toContain('figure-split');
  });

  test('inside a word', () => {
    expect(faults('a long inter', 'national road')).toEqual([
      { rule: 'word-split', line: 'a long inter|national road' },
    ]);
  });
});

describe('a line may break', () => {
  test.each([
    ['携手，', '共建'],
    ['共建', '“一带一路”'],
    ['超7.4万个', '岗位'],
    ['创造超', '7.4万个岗位'],
    ['more than 80 ', 'projects'],
    ['a long ', 'road'],
    ['since March 27,', ' 2020 (2/4)'],
    ['Pneumonoultramicroscopic', 'silicovolcanoconiosis'],
  ])('%s|%s', (before, after) => {
    expect(faults(before, after)).toEqual([]);
  });
});

test('what stands on one line is never at fault, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(faults(text)).toEqual([]);
    }),
    { seed: 2 },
  );
});

test('text broken at spaces only has faults of marks and figures at most, and names lines that are there', () => {
  const word = fc.constantFrom('road', '共建', '7.4万个', '（甲）', '——', '10', 'km', '，');
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 8 }), (words) => {
      const lines = words.map((each) => `${each} `);
      for (const { rule, line } of faults(...lines)) {
        expect(rule).not.toBe('word-split');
        for (const part of line.split('|')) expect(words).toContain(part);
      }
    }),
    { seed: 3 },
  );
});

describe('a term of the story is split', () => {
  const rulesIn = (width: number, ...lines: readonly string[]) => {
    const block = drawnBlock(lines);
    const size = block.lines[0]?.runs[0]?.size ?? 0;
    const frame = { ...block.frame, right: block.frame.left + width * size };
    return breakFaultsOf(drawnPage([{ ...block, frame }]), ['全球南方']).map(({ rule }) => rule);
  };

  test('where a line holds it', () => {
    expect(rulesIn(10, '为全球', '南方注入动力')).toEqual(['term-split']);
    expect(rulesIn(10, '为', '全球南方注入动力')).toEqual([]);
  });

  test('but not where none does', () => {
    expect(rulesIn(4, '为全球', '南方注入动力')).toEqual([]);
  });
});
