import { Marp } from '@marp-team/marp-core';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from '../measure/contrast.js';
import { silk } from '../testing/deck-kit.js';
import { themeCss } from './theme-css.js';

const { colours, accents, sizes } = silk.tokens;
const font = {
  family: 'Noto Sans SC',
  weight: 400,
  data: Buffer.from([0, 1, 0, 0]),
  covers: new Set<number>(),
};

describe('the theme', () => {
  test.each([
    ['ink on the ground', colours.ink, colours.ground],
    ['ink on paper', colours.ink, colours.paper],
    ['secondary ink on the ground', colours.secondary, colours.ground],
    ['secondary ink on paper', colours.secondary, colours.paper],
    ...accents.flatMap(({ name, colour }) => [
      [`${name} on the ground`, colour, colours.ground],
      [`${name} on paper`, colour, colours.paper],
      [`paper on a field of ${name}`, colours.paper, colour],
    ]),
  ])('%s can be read: at least 4.5 to 1', (_pair, text = '', ground = '') => {
    expect(contrastRatio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('sets no text smaller than 32 px and no note smaller than 24 px', () => {
    const fonts = silk.css.match(/font(?:-size)?: [^;]*;/g) ?? [];
    const written = fonts.flatMap((rule) =>
      [...rule.matchAll(/(?<![+-] )\b(\d+)px/g)].map(([, size]) => Number(size)),
    );
    expect(written.length).toBeGreaterThan(5);
    expect(Math.min(...written, sizes.note)).toBeGreaterThanOrEqual(24);
    expect(sizes.text).toBeGreaterThanOrEqual(32);
  });

  test('is a Marp theme of its own name and size, with its fonts at the very end', () => {
    const css = themeCss(silk, [font]);
    const marp = new Marp();
    const theme = marp.themeSet.add(css);
    expect(theme.name).toBe('silk');
    expect([theme.widthPixel, theme.heightPixel]).toEqual([1280, 720]);
    expect(css.slice(css.indexOf('@font-face'))).toBe(`@font-face {
  font-family: 'Noto Sans SC';
  font-weight: 400;
  font-style: normal;
  src: url('data:font/ttf;base64,AAEAAA==') format('truetype');
}
`);
  });

  test('fetches nothing and has no shadows, gradients or filters, which print as bitmaps', () => {
    const css = themeCss(silk, []);
    expect(css).not.toMatch(/https?:|@import|url\((?!"data:)/);
    expect(silk.css).not.toMatch(/gradient|shadow|filter:|mask/);
  });
});
