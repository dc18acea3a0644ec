import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setDashes } from './dashes.js';

describe('dashes and minus of English print', () => {
  test.each([
    ['We saw it--and waited', 'We saw it—and waited'],
    ['We saw it -- and waited', 'We saw it—and waited'],
    ['“I thought--”', '“I thought--”'.replace('--', '—')],
    ['growth of -3.5 percent', 'growth of −3.5 percent'],
    ['between -$3 million and $-2 million', 'between −$3 million and $−2 million'],
    ['10-15 percent of 2-3 years', '10–15 percent of 2–3 years'],
    ['12-17-year-olds, ages 12-17', '12–17-year-olds, ages 12–17'],
    ['the average for 1991-2020', 'the average for 1991–2020'],
    ['$10-15 for each', '$10–15 for each'],
    ['-1.3‰', '−1.3‰'],
    ['10-15%', '10–15%'],
  ])('%s → %s', (typed, printed) => {
    expect(setDashes(typed)).toBe(printed);
    expect(setDashes(printed)).toBe(printed);
  });

  test.each([
    'COVID-19 and the G-7',
    'call 555-0134 or 1-800-555-0199',
    'on 2024-06-01 at noon',
    '2024-06-01',
    '2024-06',
    'a 5-4 vote, won 3-2, lost 2-3',
    'run --force -v now',
    'see https://example.org/a--b/10-15 percent',
    'cost-purse--2',
    '10-15-years',
    'a well-known 20-year-old',
    'the 9-11 attacks',
    'Boeing 737-800 flights',
    'from 5 - 3 to 2',
  ])('%s keeps its hyphens', (text) => {
    expect(setDashes(text)).toBe(text);
  });

  test('nothing but hyphens and the spaces beside two of them ever changes', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '-',
      '--',
      '3',
      '15',
      '2024',
      '%',
      '$',
      '.',
      ' years',
      '”',
      'COVID-19',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const plain = (text: string) => text.replace(/ *[-—–−]+ */g, '');
        expect(plain(setDashes(units.join('')))).toBe(plain(units.join('')));
      }),
    );
  });
});
