import { expect, test } from 'vitest';
import { measurePage } from '../../measure/measure-page.js';
import { drawnBlock, drawnPage } from '../../testing/sample-drawn-page.js';
import { sumMeasures } from './sum-measures.js';

const clean = measurePage('a.html', 1, drawnPage([drawnBlock(['共建'])]), () => true);

test('faults are counted, of all else the worst is told', () => {
  const faulty = {
    ...clean,
    overflow: 3,
    overlap: 2,
    safeDistance: -7,
    smallestText: 20,
    contrast: 4.1,
    graphicContrast: 3.3,
    lightnessContrast: 60,
    missingGlyphs: ['U+20BB7 𠮷'],
    breakFaults: [{ rule: 'dash-split', line: '—|—' }],
    orphans: ['学', '学'],
  } as const;
  expect(sumMeasures([clean, faulty, faulty])).toEqual({
    pages: 3,
    overflow: 2,
    overlap: 2,
    outside: 2,
    breakFaults: 2,
    orphans: 4,
    missingGlyphs: 1,
    safeDistance: -7,
    smallestText: 20,
    contrast: 4.1,
    graphicContrast: 3.3,
    lightnessContrast: 60,
  });
});
