import { describe, expect, it } from 'vitest';
import { fitHandout, type MeasuredRows } from './fit-handout.js';

/** Rows as they shrink with each of three sizes of text: slides do not. */
const sizes = (...rows: readonly { readonly slide: number; readonly notes: readonly number[] }[]) =>
  [1, 0.9, 0.8].map(
    (share): MeasuredRows => ({
      height: 1000,
      head: 0,
      gap: 0,
      below: 0,
      line: 100,
      rows: rows.map(({ slide, notes }) => ({
        heading: 0,
        slide,
        notes: notes.map((note) => note * share),
      })),
    }),
  );

describe('the text of a handout whose rows flow', () => {
  it('is as large as it can be on as few pages as there can be', () => {
    const three = (note: number) =>
      fitHandout(sizes(...Array.from({ length: 3 }, () => ({ slide: 100, notes: [note] }))), 'rows');
    expect(three(330).step).toBe(0);
    expect(three(360).step).toBe(1);
    expect(three(400).step).toBe(2);
  });

  it('is not made small for what no size brings on fewer pages', () => {
    expect(fitHandout(sizes({ slide: 100, notes: [700, 700, 700, 700] }), 'rows').step).toBe(0);
  });
});

describe('the text of notes that begin a page a slide', () => {
  it('stays large where only few of them go on overleaf', () => {
    const short = Array.from({ length: 19 }, () => ({ slide: 400, notes: [500] }));
    expect(fitHandout(sizes(...short, { slide: 400, notes: [650] }), 'notes').step).toBe(0);
    expect(fitHandout(sizes({ slide: 400, notes: [650] }), 'notes').step).toBe(1);
  });

  it('leaves lines for writing where there is room for them', () => {
    const { pages } = fitHandout(
      sizes({ slide: 400, notes: [150, 100] }, { slide: 400, notes: [590] }),
      'notes',
    );
    expect(pages.map(({ rows }) => rows)).toEqual([
      [{ row: 0, opens: true, below: [0, 0], beside: [0, 2], lines: 2 }],
      [{ row: 1, opens: true, below: [0, 0], beside: [0, 1], lines: 0 }],
    ]);
  });
});
