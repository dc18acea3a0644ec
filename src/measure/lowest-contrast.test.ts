import { describe, expect, test } from 'vitest';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { lowestContrast } from './lowest-contrast.js';

describe('the lowest contrast of a page', () => {
  test('is that of the palest text, against its own ground', () => {
    const page = drawnPage([
      drawnBlock(['甲']),
      drawnBlock(['乙'], { colour: '#FFFFFF', ground: '#A8321E' }),
      drawnBlock(['丙'], { colour: '#C0B8A8' }),
    ]);
    expect(lowestContrast(page).text?.ratio).toBeLessThan(2);
  });

  test('leaves out what only decorates, and nothing else', () => {
    const hairline = { colour: '#D9D2C3', ground: '#FAF7F0', decoration: true };
    const route = { colour: '#A8321E', ground: '#FAF7F0', decoration: false };
    expect(lowestContrast(drawnPage([], { graphics: [hairline] })).graphics).toBeUndefined();
    expect(lowestContrast(drawnPage([], { graphics: [hairline, route] })).graphics?.ratio).toBeGreaterThan(6);
    const pale = { ...hairline, decoration: false };
    expect(lowestContrast(drawnPage([], { graphics: [pale, route] })).graphics?.ratio).toBeLessThan(2);
  });
});
