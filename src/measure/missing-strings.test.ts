import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingStrings } from './missing-strings.js';

describe('what does not come back from a text', () => {
  test('is nothing when every string stands in it, however its lines are broken', () => {
    expect(missingStrings(['超7.4万个 岗位', '雅万高铁'], ['雅万\n高铁超7.4\n万个岗位'])).toEqual([]);
  });

  test('is a string with one character lost, or in another shape', () => {
    expect(missingStrings(['超7.4万个', '雅万高铁'], ['超7.4万\ufffd雅万高铁'])).toEqual([0]);
    expect(missingStrings(['“一带一路”'], ['"一带一路"'])).toEqual([0]);
    expect(missingStrings(['７万'], ['7万'])).toEqual([0]);
  });

  test('is the string itself, not a longer one that holds its words', () => {
    expect(missingStrings(['马庆斌', '马庆斌说'], ['马庆斌说'])).toEqual([0]);
    expect(missingStrings(['马庆斌', '马庆斌说'], ['马庆斌'])).toEqual([1]);
  });

  test('is one of two when a string shown twice comes back once', () => {
    expect(missingStrings(['七年', '七年'], ['七年'])).toHaveLength(1);
  });

  test('is not what another reading of the text has whole', () => {
    expect(missingStrings(['一段跨页的话'], ['一段跨2/6页的话', '一段跨页的话'])).toEqual([]);
  });

  test('forgives how an accent was typed, and the order of words from the right', () => {
    expect(missingStrings(['Cafe\u0301'], ['Caf\u00e9'])).toEqual([]);
    expect(missingStrings(['作者 שלום עולם 著'], ['作者עולם שלום著'])).toEqual([]);
    expect(missingStrings(['作者 שלום עולם 著'], ['作者עולם 著'])).toEqual([0]);
  });

  const word = fc.string({ unit: fc.constantFrom(...'一二三带路7.万个 '), maxLength: 6 });
  const words = fc.array(word, { maxLength: 12 });

  test('is nothing for any strings that stand in the text one after the other, in any order', () => {
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (strings, numbers) => {
        const order = strings.map((string) => ({ string, by: Number(numbers.next().value) }));
        const text = order.sort((one, other) => one.by - other.by).map(({ string }) => string);
        expect(missingStrings(strings, [text.join('')])).toEqual([]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('is whatever string loses a character that no other has', () => {
    fc.assert(
      fc.property(words, word, fc.nat(), (strings, other, at) => {
        const place = at % (strings.length + 1);
        const shown = strings.toSpliced(place, 0, `${other}堃`);
        const text = strings.toSpliced(place, 0, other).join('\n');
        expect(missingStrings(shown, [text])).toEqual([place]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
