import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../text/numerals.js';
import { dotsOf, placeDots } from './dots.js';

const drawn = (printed: string) => {
  const { prefix = '', digits = '', suffix = '', ...amount } = parseFigure(printed) ?? {};
  const from = { kind: 'program', statements: [] } as const;
  return {
    figure: { prefix, digits, suffix },
    from,
    counts: { long: '海外产业园', from },
    amount: { value: 0, qualifier: 'exactly' as const, unit: '', ...amount },
  };
};

describe('a figure as dots', () => {
  it('has one for each thing, and goes on where the number does', () => {
    expect(dotsOf(drawn('53家'))).toEqual({ count: 53, open: false });
    expect(dotsOf(drawn('80多个'))).toEqual({ count: 80, open: true });
  });

  it('is not drawn where nothing is counted, or more than anybody counts', () => {
    for (const printed of ['60%', '约60个', '9个', '7.4万个', '300余场']) {
      expect(dotsOf(drawn(printed)), printed).toBeUndefined();
    }
  });
});

describe('dots in a box', () => {
  const boxes = [
    { left: 50, right: 450, top: 70, bottom: 300 },
    { left: 50, right: 450, top: 70, bottom: 560 },
  ];

  it.each([10, 19, 60, 80, 120])('stay inside it, none on another: %d', (count) => {
    for (const box of boxes) {
      const { dots, next, pitch } = placeDots(count, box);
      expect(dots).toHaveLength(count);
      for (const [x, y] of [...dots, next]) {
        expect(x - pitch / 2).toBeGreaterThanOrEqual(box.left - 0.01);
        expect(x + pitch / 2).toBeLessThanOrEqual(box.right + 0.01);
        expect(y - pitch / 2).toBeGreaterThanOrEqual(box.top - 0.01);
        expect(y + pitch / 2).toBeLessThanOrEqual(box.bottom + 0.01);
      }
      const places = new Set([...dots, next].map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`));
      expect(places.size).toBe(count + 1);
    }
  });

  it('lie in rows of ten where it is low and stand in columns of ten where it is high', () => {
    const [low, high] = boxes.map((box) => placeDots(80, box).dots.slice(0, 10));
    expect(new Set(low?.map(([, y]) => y)).size).toBe(1);
    expect(new Set(high?.map(([x]) => x)).size).toBe(1);
  });
});
