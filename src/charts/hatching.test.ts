import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartBox } from '../testing/sample-figures.js';
import type { Box, Mark } from './chart.js';
import { hatchMarks } from './hatching.js';

const mark = (box: Box, kind: Mark['kind'] = 'hatched'): Mark => ({
  figure: 'one',
  kind,
  from: 0,
  to: 1,
  box,
});
const points = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

it('draws lines at 45° that end at the edges of the mark', () => {
  const box = { x: 0, y: 0, width: 20, height: 10 };
  const chart = { x: 0, y: 0, width: 400, height: 400 };
  expect(hatchMarks([mark(box), mark(box, 'solid')], chart)).toBe('M0,10L10,0M10,10L20,0');
});

it('stays inside the mark', () => {
  fc.assert(
    fc.property(chartBox, (box) => {
      const outside = points(hatchMarks([mark(box)], box)).filter(
        ([x, y]) =>
          x < box.x - 0.01 ||
          x > box.x + box.width + 0.01 ||
          y < box.y - 0.01 ||
          y > box.y + box.height + 0.01,
      );
      expect(outside).toEqual([]);
    }),
    { seed: 1 },
  );
});

it('draws nothing where nothing is hatched', () => {
  const box = { x: 0, y: 0, width: 0, height: 10 };
  expect(hatchMarks([mark(box), mark({ ...box, width: 10 }, 'solid')], { ...box, width: 100 })).toBe('');
});
