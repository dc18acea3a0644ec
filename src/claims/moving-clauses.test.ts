import { expect, it } from 'vitest';
import { movingClauses, turnedMovement } from './moving-clauses.js';

function turned(given: string, printed: string): string | undefined {
  const [clause] = movingClauses(given, false);
  const found = clause && turnedMovement(clause, movingClauses(printed, true));
  return found && `${found.given.text} for ${found.printed.text}`;
}

it('finds a movement that the source tells the other way', () => {
  expect(turned('铁矿石到港量减少', '铁矿石到港量与上年同期持平。')).toBe('减少 for 持平');
  expect(turned('Readmissions rose', 'Readmissions slid from 9.6 percent to 8.1 percent.')).toBe(
    'rose for slid from',
  );
});

it('leaves alone what speaks of something else', () => {
  expect(turned('Costs rose', 'Readmissions slid from 9.6 percent to 8.1 percent.')).toBeUndefined();
  expect(turned('Readmissions fell', 'Readmissions slid from 9.6 percent to 8.1 percent.')).toBeUndefined();
});

it('leaves what stands beside a number to the number', () => {
  expect(movingClauses('增速为-5.7%', false)).toEqual([]);
});
