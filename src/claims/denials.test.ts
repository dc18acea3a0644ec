import { describe, expect, it } from 'vitest';
import { clausesWithDenials, deniedBy } from './denials.js';

const denying = (given: string, printed: string) => {
  const [clause] = clausesWithDenials(given);
  return clause && deniedBy(clause, clausesWithDenials(printed))?.text.trim();
};

describe('a clause says what the source denies', () => {
  it.each([
    ['3个监测点全部超标', '3个监测点没有一个超标。'],
    ['All of the 12 monitors have shown a rise', 'Not one of our 12 monitors has shown a rise.'],
    ['A ward was closed', 'No ward was closed during the year.'],
    ['夜间查验已经全面推开', '夜间查验还没有全面推开。'],
    ['The state pays', 'The state does not pay anything.'],
  ])('%s ← %s', (given, printed) => {
    expect(denying(given, printed)).toBeDefined();
  });
});

describe('a clause is not denied', () => {
  it.each([
    ['The wing costs £84 million', 'It costs £84 million, of which the state does not pay anything.'],
    ['坐三个小时的火车就到了省城', '从前没有铁路，要走三天。坐三个小时的火车就到了省城。'],
    ['Three people were hurt', 'Three people were hurt; nobody died.'],
    ['费用下降', '费用不断下降。'],
    ['Fewer than 30 posts are vacant', 'No fewer than 30 posts were advertised.'],
  ])('%s ← %s', (given, printed) => {
    expect(denying(given, printed)).toBeUndefined();
  });
});
