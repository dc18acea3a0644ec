import { describe, expect, test } from 'vitest';
import type { ReportedDiagnostic } from '../../model/report.js';
import { keepDiagnostics } from './keep-diagnostics.js';

const fault = (message: string, ...parts: readonly string[]): ReportedDiagnostic => ({
  code: 'poster-left-out',
  severity: 'warning',
  message,
  path: 'story.yaml',
  line: 3,
  ...(parts.length === 0 ? {} : { parts: parts.map((part) => ({ part, message: `${message}: ${part}` })) }),
});
/** What is told after a build that made the posters in one size. */
const mergedWith = (earlier: readonly ReportedDiagnostic[], ...made: readonly ReportedDiagnostic[]) =>
  keepDiagnostics(earlier, made, (part) => part === 'posters/x');

describe('after a build of some parts', () => {
  test('a fault of a part that was left alone stays', () => {
    expect(mergedWith([fault('deck', 'decks'), fault('square', 'posters/square')])).toEqual([
      fault('deck', 'decks'),
      fault('square', 'posters/square'),
    ]);
  });

  test('a fault of a part that was made is gone unless it is told again', () => {
    expect(mergedWith([fault('old', 'posters/x')])).toEqual([]);
    expect(mergedWith([fault('old', 'posters/x')], fault('new', 'posters/x'))).toEqual([
      fault('new', 'posters/x'),
    ]);
    const again = [fault('same', 'posters/x'), fault('deck', 'decks')];
    expect(mergedWith(again, fault('same', 'posters/x'))).toEqual(again);
  });

  test('what is about the story is told anew, before all else', () => {
    expect(mergedWith([fault('old'), fault('deck', 'decks')], fault('new'))).toEqual([
      fault('new'),
      fault('deck', 'decks'),
    ]);
  });

  test('a fault of several sizes stands whole where the new one still has it', () => {
    const both = fault('both', 'posters/x', 'posters/square');
    expect(mergedWith([both], fault('both', 'posters/x'))).toEqual([both]);
  });

  test('of a fault of several sizes, that of the others stays where the new one is mended or has another', () => {
    const both = fault('both', 'posters/x', 'posters/square');
    const square = { ...fault('both', 'posters/square'), message: 'both: posters/square' };
    expect(mergedWith([both])).toEqual([square]);
    expect(mergedWith([both], fault('worse', 'posters/x'))).toEqual([square, fault('worse', 'posters/x')]);
  });

  test('a fault that stands on another line by now is another', () => {
    const both = fault('both', 'posters/x', 'posters/square');
    const moved = { ...fault('both', 'posters/x'), line: 4 };
    expect(mergedWith([both], moved).map(({ line }) => line)).toEqual([3, 4]);
  });
});
