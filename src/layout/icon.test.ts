import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { drawScene } from '../draw/satori.js';
import { icon } from './icon.js';

/** Draws an icon and gives back its pixels. */
async function drawn(name: string, style: Parameters<typeof icon>[1]) {
  const { size } = style;
  const safe = { left: 0, top: 0, right: size, bottom: size };
  const items = icon(name, style).itemsAt(0, 0);
  const sheet = { width: size, height: size, ground: 'transparent', safe, overflow: 0 };
  const { svg } = await drawScene({ ...sheet, items }, []);
  return new Resvg(svg).render();
}

it('draws in one colour and nothing else', async () => {
  const { pixels } = await drawn('train-front', { size: 96, stroke: 4, colour: '#A8321E' });
  const solid = [];
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] === 255) solid.push(pixels.subarray(at, at + 3).join());
  }
  expect(solid.length).toBeGreaterThan(200);
  expect([...new Set(solid)]).toEqual(['168,50,30']);
});

it('keeps the width of its lines at every size', async () => {
  for (const size of [48, 96, 240]) {
    const { pixels } = await drawn('minus', { size, stroke: 6, colour: '#000000' });
    const column = Array.from({ length: size }, (_, y) => pixels[(y * size + size / 2) * 4 + 3] ?? 0);
    const thickness = column.reduce((sum, alpha) => sum + alpha, 0) / 255;
    expect(thickness).toBeCloseTo(6, 1);
  }
});

it('takes no room where there is no icon of the name', () => {
  expect(icon('flask', { size: 48, stroke: 4, colour: '#000000' }).height).toBe(0);
});
