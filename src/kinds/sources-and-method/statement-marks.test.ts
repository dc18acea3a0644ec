import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '../../layout/sheet.js';
import { loadPortraitSheet } from '../../testing/portrait-sheet.js';
import { statementMarks } from './statement-marks.js';

let sheet: Sheet;
beforeAll(async () => {
  sheet = await loadPortraitSheet();
});

const all = (count: number, figures: number, own = count) =>
  Array.from({ length: count }, (_, index) => ({ figure: index < figures, own: index < own }));
const draw = (count: number, figures: number, own?: number) => {
  const marks = statementMarks(sheet, all(count, figures, own), sheet.left);
  return { ...marks, ...marks.at(500) };
};

describe('the drawing of all statements', () => {
  it('has one mark for each, a dot for each figure', () => {
    const { each, ticks, stations } = draw(109, 23);
    expect([each, ticks.length, stations.length]).toEqual([1, 109, 23]);
  });

  it('tells those of other sections apart by length, not by colour alone', () => {
    const { ticks } = draw(20, 0, 5);
    const lengths = ticks.map(({ from, to }) => from[1] - to[1]);
    expect(Math.min(...lengths.slice(0, 5))).toBeGreaterThan(1.5 * Math.max(...lengths.slice(5)));
  });

  it('lets a mark stand for ten where there are too many to be told apart, and then says nothing of figures', () => {
    const { each, ticks, stations } = draw(1204, 500);
    expect([each, ticks.length, stations.length]).toEqual([10, 121, 0]);
  });

  it('keeps every mark inside the text and inside the room it asks for', () => {
    for (const count of [1, 2, 46, 47, 109, 400, 5000]) {
      const { ticks, stations, room } = draw(count, count);
      const xs = ticks.map(({ from }) => from[0]);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(sheet.left);
      expect(Math.max(...xs)).toBeLessThanOrEqual(sheet.right);
      const tops = [...ticks.map(({ to }) => to[1]), ...stations.map(({ y, radius }) => y - radius)];
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(500);
      expect(Math.max(...ticks.map(({ from }) => from[1]))).toBeLessThanOrEqual(500 + room.height);
    }
  });
});
