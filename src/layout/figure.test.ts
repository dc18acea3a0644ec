import { beforeAll, describe, expect, it } from 'vitest';
import { loadPortraitSheet } from '../testing/portrait-sheet.js';
import { clearOf, stack } from './block.js';
import { figure } from './figure.js';
import type { Sheet } from './sheet.js';
import { text } from './text.js';

let sheet: Sheet;
beforeAll(async () => {
  sheet = await loadPortraitSheet();
});

const set = (prefix: string, digits: string, width = 2000) =>
  figure(
    sheet,
    { prefix, digits, suffix: '' },
    { size: 100, least: 80, smallest: 32, colour: '#000', width },
  );

describe('a figure', () => {
  it('keeps what stands under it clear of the tail of a comma', () => {
    const plain = set('', '7400');
    const tailed = set('', '7,400');
    expect(plain.hang).toBeUndefined();
    expect(tailed.hang).toBeGreaterThan(10);
    expect(clearOf(plain, 10)).toBe(10);
    expect(clearOf(tailed, 10)).toBeGreaterThan(tailed.hang ?? 0);
    const caption = text(sheet, 'jobs', { face: 'text', size: 30, colour: '#000', width: 400, leading: 1.3 });
    expect(stack([tailed, caption], 10).height).toBeCloseTo(
      tailed.height + clearOf(tailed, 10) + caption.height,
    );
  });

  it('is one line of text with the spaces of its print, however its parts are set', () => {
    const value = { prefix: 'more than ', digits: '90', suffix: ' percent' };
    const style = { size: 100, least: 80, smallest: 32, colour: '#000', width: 2000 };
    const [line] = figure(sheet, value, style).itemsAt(0, 0);
    expect(line).toMatchObject({ kind: 'line', text: 'more than 90 percent' });
  });

  it('carries a qualifier in words above its digits where the line is too long for both', () => {
    const inLine = set('more than ', '74,000');
    const above = set('more than ', '74,000', 300);
    expect(inLine.height).toBe(set('', '74,000').height);
    expect(above.overflow).toBe(0);
    expect(above.width).toBeLessThanOrEqual(300);
    expect(above.height).toBeGreaterThan(inLine.height * 1.2);
  });

  it('lets its digits be the hero: a qualifier in words stands above them where they are clearly larger for it', () => {
    const value = { prefix: 'more than ', digits: '74,000', suffix: '' };
    const style = { size: 400, least: 80, smallest: 32, colour: '#000', width: 900 };
    const digitsOf = (given: object) => {
      const [line] = figure(sheet, value, { ...style, ...given }).itemsAt(0, 0);
      return line?.kind === 'line' ? Math.max(...line.runs.map(({ size }) => size)) : 0;
    };
    const beside = digitsOf({});
    expect(digitsOf({ height: 600 })).toBeGreaterThan(beside * 1.3);
    expect(digitsOf({ height: 600, qualifier: 'beside' })).toBe(beside);
    expect(figure(sheet, value, { ...style, height: 300 }).height).toBeLessThanOrEqual(300);
    // Where there is no height for two lines, it stays on the one.
    expect(digitsOf({ height: 120 })).toBe(beside);
    expect(digitsOf({ width: 2600, height: 600 })).toBe(400);
  });

  it('carries a unit of several words below its digits where the line is too long for both', () => {
    const value = { prefix: '', digits: '2.1', suffix: ' hospital beds per 1,000 people' };
    const style = { size: 100, least: 80, smallest: 32, colour: '#000' };
    const inLine = figure(sheet, value, { ...style, width: 2000 });
    const below = figure(sheet, value, { ...style, width: 360 });
    expect(below.overflow).toBe(0);
    expect(below.width).toBeLessThanOrEqual(360);
    expect(below.height).toBeGreaterThan(inLine.height * 1.3);
    expect(below.itemsAt(0, 0)).toMatchObject([{ text: '2.1 hospital beds per 1,000 people' }]);
  });

  it('keeps a qualifier of one character on the line, and says how much is too much', () => {
    const narrow = set('约', '74000', 200);
    expect(narrow.height).toBeLessThan(set('约', '74000').height + 1);
    expect(narrow.overflow).toBeGreaterThan(0);
  });
});
