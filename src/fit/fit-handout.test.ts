import { describe, expect, it } from 'vitest';
import { fitHandout } from './fit-handout.js';

/** Rows of one group, as they shrink with each of three steps. */
const rows = (...heights: readonly number[]) =>
  [1, 0.9, 0.8].map((share) => [heights.map((height) => height * share)]);

describe('the text of a handout', () => {
  it('is as large as three slides a page allow', async () => {
    expect(await fitHandout(rows(0.3, 0.3, 0.3, 0.3))).toBe(0);
    expect(await fitHandout(rows(0.3, 0.3, 0.45))).toBe(1);
    expect(await fitHandout(rows(0.3, 0.3, 0.3, 0.3, 0.4, 0.5))).toBe(2);
  });

  it('is not made small for notes that no size brings on one page: those flow on', async () => {
    expect(await fitHandout(rows(0.3, 0.3, 2.5, 0.3, 0.3, 0.3))).toBe(0);
  });

  it('counts the pages of each group of slides for themselves', async () => {
    const groups = [1, 0.9].map((share) => [[0.45 * share, 0.45 * share], [0.45 * share]]);
    expect(await fitHandout(groups)).toBe(0);
  });
});
