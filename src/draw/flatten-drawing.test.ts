import { Resvg } from '@resvg/resvg-js';
import pixelmatch from 'pixelmatch';
import satori from 'satori';
import { describe, expect, test } from 'vitest';
import { flattenDrawing } from './flatten-drawing.js';

const element = (type: string, props: object, ...children: readonly object[]) => ({
  type,
  key: null,
  props: { ...props, children },
});
const lines = (props: object) =>
  element(
    'svg',
    { 'aria-hidden': 'true', viewBox: '0 0 24 12', stroke: '#a8321e', fill: 'none', ...props },
    element('path', { d: 'M2 2L22 10' }),
    element('circle', { cx: 6, cy: 6, r: 4 }),
  );
const sheet = (...children: readonly object[]) =>
  satori(
    element(
      'div',
      { style: { display: 'flex', width: 120, height: 120, position: 'relative' } },
      ...children,
    ),
    {
      width: 120,
      height: 120,
      fonts: [],
    },
  );
const pixels = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render();
const differing = (one: string, other: string) => {
  const [a, b] = [pixels(one), pixels(other)];
  return pixelmatch(a.pixels, b.pixels, undefined, a.width, a.height, { threshold: 0.05 });
};

describe('line work in a drawing', () => {
  test('is part of the drawing, not a picture inside it, and looks the same', async () => {
    const svg = await sheet(
      lines({ width: 96, height: 48, style: { position: 'absolute', left: 10, top: 20 } }),
    );
    const flat = flattenDrawing(svg);
    expect(svg).toContain('<image');
    expect(flat).not.toMatch(/<image|<mask|<clipPath/);
    expect(flat).toContain('<g transform="translate(10 20) scale(4)" stroke="#a8321e" fill="none">');
    expect(differing(svg, flat)).toBe(0);
    // or nothing would have been compared
    expect(differing(svg, await sheet())).toBeGreaterThan(100);
  });

  test('stands in the middle of a place of another shape', async () => {
    const svg = await sheet(lines({ width: 96, height: 96 }));
    expect(differing(svg, flattenDrawing(svg))).toBe(0);
  });

  test('leaves a picture of someone else as it is, with the frame it needs', async () => {
    const foreign = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>').toString('base64')}`;
    const svg = await sheet(element('img', { src: foreign, width: 40, height: 40 }));
    const flat = flattenDrawing(svg);
    expect(flat).toContain('<image');
    for (const [, id] of flat.matchAll(/url\(#([^)]+)\)/g)) expect(flat).toContain(`id="${id}"`);
    expect(differing(svg, flat)).toBe(0);
  });
});
