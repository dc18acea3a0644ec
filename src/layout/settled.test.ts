import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settled } from './settled.js';

const line = { begin: 0, end: 100, gap: 5 };

describe('things settled on a line', () => {
  it('stand where they wish while there is room', () => {
    expect(settled([0, 40, 80], [10, 10, 10], line)).toEqual({ places: [0, 40, 80], overflow: 0 });
  });

  it('move off each other, and back from the end', () => {
    expect(settled([0, 4, 95], [10, 10, 10], line).places).toEqual([0, 15, 90]);
    expect(settled([0, 80, 90], [10, 10, 10], line).places).toEqual([0, 75, 90]);
  });

  it('say how far they reach over where they have no room', () => {
    expect(settled([0, 0, 0], [40, 40, 40], line).overflow).toBe(30);
  });

  it('never overlap and never leave the line while they have room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ wish: fc.nat(100), size: fc.integer({ min: 1, max: 12 }) }), { maxLength: 6 }),
        (things) => {
          const sorted = things.toSorted((one, other) => one.wish - other.wish);
          const sizes = sorted.map(({ size }) => size);
          const { places, overflow } = settled(
            sorted.map(({ wish }) => wish),
            sizes,
            { ...line, gap: 4 },
          );
          expect(overflow).toBe(0);
          for (const [index, place] of places.entries()) {
            const end = place + (sizes[index] ?? 0);
            expect(place).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(
              places[index + 1] === undefined ? 100 : (places[index + 1] ?? 0) - 4,
            );
          }
        },
      ),
    );
  });
});
