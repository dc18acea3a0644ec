import { Marp } from '@marp-team/marp-core';
import { describe, expect, test } from 'vitest';
import { night, silk } from '../testing/deck-kit.js';
import { themeCss } from './theme-css.js';

const { sizes } = silk.tokens;
const font = {
  family: 'Noto Sans SC',
  weight: 400,
  data: Buffer.from([0, 1, 0, 0]),
  covers: new Set<number>(),
};

describe('the style sheet of a theme', () => {
  test('sets no text smaller than 32 px and no note smaller than 24 px', () => {
    expect(sizes.text).toBeGreaterThanOrEqual(32);
    expect(sizes.note).toBeGreaterThanOrEqual(24);
    // All other sizes are multiples of a token; what is added to one makes it larger.
    const multiples = [
      ...silk.css.matchAll(
        /(?:font|font-size|--(?:title|figure|second|date|name)): [^;+]*?([\d.]+) \* var\(--(\w+)-size\)/g,
      ),
    ].map(([, factor, name]) => Number(factor) * sizes[name as keyof typeof sizes]);
    expect(multiples.length).toBeGreaterThan(20);
    expect(Math.min(...multiples)).toBeGreaterThanOrEqual(32);
  });

  test('says the sizes and distances of its tokens', () => {
    const css = themeCss({ ...silk, tokens: { ...silk.tokens, space: 10 } }, []);
    expect(css).toContain('--text-size: 32px;');
    expect(css).toContain('--figure-size: 128px;');
    expect(css).toContain('--space: 10px;');
  });

  test.each([silk, night])(
    'is a Marp theme of its own name and size, with its fonts at the very end',
    (theme) => {
      const css = themeCss(theme, [font]);
      const marp = new Marp();
      const added = marp.themeSet.add(css);
      expect(added.name).toBe(theme.tokens.name);
      expect([added.widthPixel, added.heightPixel]).toEqual([1280, 720]);
      expect(css.slice(css.indexOf('@font-face'))).toBe(`@font-face {
  font-family: 'Noto Sans SC';
  font-weight: 400;
  font-style: normal;
  src: url('data:font/ttf;base64,AAEAAA==') format('truetype');
}
`);
    },
  );

  test('fetches nothing and has no shadows, gradients or filters, which print as bitmaps', () => {
    const css = themeCss(silk, []);
    expect(css).not.toMatch(/https?:|@import|url\((?!"data:)/);
    expect(silk.css).not.toMatch(/gradient|shadow|filter:|mask/);
  });
});
