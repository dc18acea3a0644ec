import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '../../layout/sheet.js';
import { loadPortraitSheet } from '../../testing/portrait-sheet.js';
import { sharePoster } from './sample.js';
import { shareSquare } from './share-square.js';

let sheet: Sheet;
beforeAll(async () => {
  sheet = await loadPortraitSheet();
});

const draw = (printed: string, size = 600) => shareSquare(sheet, sharePoster(printed).content.share, size);

/** Every cell that lies above the line or to the left of its step, by its number. */
function cellsBefore(printed: string): readonly number[] {
  const { chart, enters, leaves, step } = draw(printed);
  const [across = 0] = step[0] ?? [];
  return chart.ground.flatMap(({ x, y, width, height }, index) => {
    const foot = y + height;
    const inside = foot <= leaves || (foot <= enters && x + width <= across);
    return inside ? [index + 1] : [];
  });
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the line between a part and the rest', () => {
  it.each([
    ['71%', 71],
    ['约71%', 71],
    ['超25%', 25],
    ['两成', 20],
    ['不足50%', 50],
    ['100%', 100],
    ['3%', 3],
  ])('leaves the cells of %s on one side', (printed, cells) => {
    expect(cellsBefore(printed)).toEqual(upTo(cells));
  });

  it('does not step where the part ends with its row', () => {
    const { enters, leaves, step } = draw('30%');
    expect(step).toEqual([]);
    expect(enters).toBe(leaves);
  });

  it.each([270, 400, 600])('runs between the cells of a square of %i px without touching one', (size) => {
    const { chart, enters, leaves, step, broad } = draw('47%', size);
    const clear = (at: number, from: number, length: number) =>
      at + broad / 2 <= from || at - broad / 2 >= from + length;
    for (const { x, y, width, height } of chart.ground) {
      for (const level of [enters, leaves]) expect(clear(level, y, height)).toBe(true);
      for (const [across] of step) expect(clear(across, x, width)).toBe(true);
    }
  });

  it('cuts through a cell of which only a part counts', () => {
    const { chart, step } = draw('2.5%');
    const third = chart.ground[2];
    expect(step[0]?.[0]).toBeCloseTo((third?.x ?? 0) + (third?.width ?? 0) / 2);
    expect(cellsBefore('2.5%')).toEqual([1, 2]);
  });
});
