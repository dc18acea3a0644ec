import { describe, expect, it } from 'vitest';
import { compareClaims } from './compare-claims.js';
import { readClaims } from './read-claims.js';

/** What the last number of a text of the story says otherwise than the last of a sentence of the source. */
function differences(given: string, printed: string): readonly string[] {
  const [one, other] = [given, printed].map((text) =>
    readClaims(text).claims.findLast(({ numeral }) => numeral.kind === 'quantity'),
  );
  if (one === undefined || other === undefined) return ['no number'];
  return compareClaims(one, other, false).map(({ kind }) => kind);
}

describe('says the same', () => {
  it.each([
    ['Sales are down 12%', 'Sales slumped by 12% in spring.'],
    ['Exports grew 5 percent year on year', 'Exports rose 5 percent from a year earlier.'],
    ['五月产量攀升8%', '五月，产量同比增长8%。'],
    ['降幅8%', '产量回落8%。'],
    ['12 sites passed', 'All 12 sites have passed.'],
  ])('%s ← %s', (given, printed) => {
    expect(differences(given, printed)).toEqual([]);
  });
});

describe('says something else', () => {
  it.each([
    ['direction', 'Sales climbed 12%', 'Sales slumped by 12% in spring.'],
    ['direction', '产量增长8%', '产量回落8%。'],
    ['role', '占比提高31.8%', '占比由12.6%提高到31.8%。'],
    ['role', 'Wages rose by 31 percent', 'Wages rose to 31 percent.'],
    ['term', '产量环比增长8%', '产量同比增长8%。'],
    ['term', 'The median wage is 500', 'The average wage is 500.'],
    ['term', '农村居民人均1200元', '城镇居民人均1200元。'],
    ['term', 'Births fell to 300', 'Deaths fell to 300.'],
    ['date', 'Costs were $4 in 2019', 'Costs were $8 in 2019 and $4 in 2024.'],
  ])('%s: %s ← %s', (kind, given, printed) => {
    expect(differences(given, printed)).toContain(kind);
  });
});

describe('cannot be decided', () => {
  it('a direction that no word of the source states', () => {
    expect(differences('Visits rose 300', 'We counted 300 visits.')).toEqual(['direction-unstated']);
  });

  it('a change that reads as the thing itself', () => {
    expect(differences('Nitrogen oxide: 40 percent', 'Nitrogen oxide fell by 40 percent.')).toEqual([
      'change-unstated',
    ]);
  });
});
