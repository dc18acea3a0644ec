import { describe, expect, test } from 'vitest';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { measurePage, neededRoom } from './measure-page.js';

const measure = (page = drawnPage([drawnBlock(['共建', '共享'])])) =>
  measurePage('zh-CN/decks/a.html', 3, page, () => true);

test('a clean page has every measure and no fault', () => {
  expect(measure()).toEqual({
    artifact: 'zh-CN/decks/a.html',
    page: 3,
    overflow: 0,
    overlap: 0,
    safeDistance: 36,
    smallestText: 32,
    smallestByRole: { text: 32 },
    mostLines: 2,
    contrast: 14.89,
    lightnessContrast: expect.any(Number),
    graphicContrast: undefined,
    missingGlyphs: [],
    breakFaults: [],
    orphans: [],
  });
});

test('what breaks badly is told apart by whose words it is', () => {
  const legend = { ...drawnBlock(['每个圆点是一条论点', '数']), ofProgram: true };
  expect(measure(drawnPage([legend, drawnBlock(['共建共享', '吧'])]))).toMatchObject({
    orphans: ['数', '吧'],
    programLines: ['数'],
  });
});

test('a contrast that just fails is never rounded up', () => {
  const page = drawnPage([drawnBlock(['甲'], { colour: '#777777', ground: '#FFFFFF' })]);
  expect(measure(page).contrast).toBe(4.47);
});

describe('the room a page needs', () => {
  test('is none when all fits', () => {
    expect(neededRoom(drawnPage([drawnBlock(['共建'])]))).toBe(0);
  });

  test.each([
    ['text reaches out of its frame', drawnPage([drawnBlock(['甲'], { top: 670 })])],
    ['texts lie on each other', drawnPage([drawnBlock(['甲']), drawnBlock(['乙'])])],
    [
      'text leaves the safe zone',
      drawnPage([drawnBlock(['甲'], { left: 10, frame: { left: 0, top: 0, right: 1280, bottom: 720 } })]),
    ],
  ])('is told when %s', (_what, page) => {
    expect(neededRoom(page)).toBeGreaterThan(1);
  });

  test('is none for less than a pixel', () => {
    expect(neededRoom(drawnPage([drawnBlock(['甲'], { left: 83.5 })]))).toBe(0);
  });
});
