import { describe, expect, it } from 'vitest';
import { evenParts } from './arrange.js';

describe('evenParts', () => {
  it('cuts into the fewest parts, none larger than allowed, none lost', () => {
    for (let count = 1; count <= 40; count += 1) {
      const parts = evenParts(count, 6);
      expect(parts).toHaveLength(Math.ceil(count / 6));
      expect(parts.reduce((sum, [start, end]) => sum + end - start, 0)).toBe(count);
      expect(Math.max(...parts.map(([start, end]) => end - start))).toBeLessThanOrEqual(6);
    }
  });
});
