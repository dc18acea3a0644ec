import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cropAround } from './crop-around.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shape = fc.double({ min: 0.2, max: 5, noNaN: true });

describe('the part of a picture that is seen', () => {
  test('has the shape of its place, lies in the picture and holds the focus', () => {
    fc.assert(
      fc.property(share, share, shape, shape, (x, y, ratio, wanted) => {
        const part = cropAround([x, y], ratio, wanted);
        expect((part.width * ratio) / part.height).toBeCloseTo(wanted, 6);
        expect(Math.max(part.width, part.height)).toBeCloseTo(1, 9);
        expect(part.x).toBeGreaterThanOrEqual(0);
        expect(part.y).toBeGreaterThanOrEqual(0);
        expect(part.x + part.width).toBeLessThanOrEqual(1 + 1e-9);
        expect(part.y + part.height).toBeLessThanOrEqual(1 + 1e-9);
        expect(x).toBeGreaterThanOrEqual(part.x - 1e-9);
        expect(x).toBeLessThanOrEqual(part.x + part.width + 1e-9);
        expect(y).toBeGreaterThanOrEqual(part.y - 1e-9);
        expect(y).toBeLessThanOrEqual(part.y + part.height + 1e-9);
      }),
    );
  });

  test('has the focus in its middle where the edges allow, and stops at an edge', () => {
    expect(cropAround([0.5, 0.5], 2, 1)).toEqual({ x: 0.25, y: 0, width: 0.5, height: 1 });
    expect(cropAround([0.4, 0.5], 2, 1).x).toBeCloseTo(0.15);
    expect(cropAround([0.9, 0.5], 2, 1).x).toBe(0.5);
    expect(cropAround([0.5, 0.1], 0.5, 1)).toEqual({ x: 0, y: 0, width: 1, height: 0.5 });
  });

  test('comes closer where it is told to', () => {
    expect(cropAround([0.5, 0.5], 1, 1, 0.5)).toEqual({ x: 0.25, y: 0.25, width: 0.5, height: 0.5 });
    expect(cropAround([0.5, 0.1], 1, 1, 0.5).y).toBe(0);
  });

  test('is the whole picture in a place of its own shape', () => {
    expect(cropAround([0.1, 0.9], 1.5, 1.5)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });
});
