import { expect, test } from 'vitest';
import { pageMeasures } from './page-measures.js';

const measured = {
  overflow: 0,
  smallestText: 24,
  contrast: 5.7,
  breakFaults: [],
  text: '甲',
  shown: '甲𠮷 𠮷',
};

test('slides become pages of the report, each with the characters no font has', () => {
  expect(pageMeasures('zh-CN/decks/a.html', [measured], (character) => character === '甲')).toEqual([
    {
      artifact: 'zh-CN/decks/a.html',
      page: 1,
      overflow: 0,
      smallestText: 24,
      contrast: 5.7,
      missingGlyphs: ['𠮷'],
      breakFaults: [],
    },
  ]);
});
