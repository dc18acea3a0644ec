import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from './break-lines.js';
import { englishBreakCost, englishUnits, leansOnNext } from './english-lines.js';
import { prepareText } from './prepare.js';

/** Half an em a letter, as a headline sets them. */
const linesOf = (text: string, measure: number): readonly string[] => {
  const { phrases } = prepareText(text);
  return breakLines({
    pieces: phrases,
    widthOf: (from, to) => text.slice(from, to).trim().length / 2,
    measure,
    manner: 'headline',
  }).lines.map(({ from, to }) => text.slice(from, to).trim());
};

describe('a headline of English', () => {
  test.each([
    ['The good news is that the price of the heat fell', 10],
    ['What the virus is doing to the old and to the poor', 12],
    ['The mayor thanked Dr. Okoro for the warning', 9],
    ['Why Vice President Lee stayed away from the talks', 12],
    ['In the Bronx, around 40 percent are vaccinated', 10],
  ])('%s in %d em ends no line with a word that leans on the next', (text, measure) => {
    const lines = linesOf(text, measure);
    expect(
      lines
        .slice(0, -1)
        .filter((line) => /(?:^| )(?:the|a|of|to|and|in|from|for|that|around|Dr\.|Vice)$/i.test(line)),
    ).toEqual([]);
    expect(lines.join(' ')).toBe(text);
  });

  test.each([
    ['Deepening Belt and Road innovation cooperation', 10, 'Belt and Road'],
    ['A letter from the Bank of England', 11, 'Bank of England'],
  ])('%s in %d em keeps %s in one line', (text, measure, whole) => {
    expect(linesOf(text, measure).some((line) => line.includes(whole))).toBe(true);
  });

  test('parts “more than” less readily than the words around it', () => {
    const inside = englishBreakCost('more ', 'than ');
    expect(inside).toBeGreaterThan(englishBreakCost('brings ', 'more '));
    expect(inside).toBeGreaterThan(englishBreakCost('most ', 'of '));
  });

  test('takes one more line rather than end one after an article', () => {
    expect(linesOf('The summer has cost the public purse so far', 11.5)).not.toContain(
      'The summer has cost the',
    );
  });

  test('whatever it says, gives its words back in order, in lines that fit', () => {
    const words = fc.constantFrom(
      'the',
      'a',
      'of',
      'heat',
      'Dr.',
      'Okoro',
      '40',
      'percent',
      'vaccinated',
      'in,',
      '$3.2',
      'billion',
      'is',
      '“so”',
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 16 }),
        fc.integer({ min: 8, max: 20 }),
        (units, measure) => {
          const text = units.join(' ');
          const lines = linesOf(text, measure);
          expect(lines.join(' ')).toBe(text);
          const wide = prepareText(text).phrases.some((phrase) => phrase.text.trim().length / 2 > measure);
          if (!wide) expect(lines.filter((line) => line.length / 2 > measure)).toEqual([]);
        },
      ),
    );
  });
});

test('names with titles and initials, numbers with units are one thing, unless that is too long to hold', () => {
  const of = (text: string) => englishUnits(text).map(({ from, to }) => text.slice(from, to));
  expect(of('thanked Dr. Okoro and J. K. Rowling')).toEqual(['Dr. Okoro', 'J. K. Rowling']);
  expect(of('that Vice President Lee met')).toEqual(['Vice President Lee']);
  expect(of('about 40 percent in 14 minutes')).toEqual(['40 percent', '14 minutes']);
  expect(of('the president left')).toEqual([]);
  expect(of('Deputy Commissioner Featherstonehaugh')).toEqual([]);
});

test('a line ends best after a clause, well before what opens one, never after an article', () => {
  const costs = [
    ['the price fell, ', 'and the grid held'],
    ['the price ', 'of heat'],
    ['the price ', 'doubled'],
    ['Margit ', 'Ashworth'],
    ['the price of ', 'heat'],
    ['the ', 'price'],
  ].map(([before = '', after = '']) => englishBreakCost(before, after));
  expect(costs).toEqual(costs.toSorted((one, other) => one - other));
  expect(new Set(costs).size).toBe(costs.length);
  expect(leansOnNext('the ', 'price')).toBe(true);
  expect(leansOnNext('fell—by ', 'half')).toBe(true);
  expect(leansOnNext('在 ', '路')).toBe(false);
});
