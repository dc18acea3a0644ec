import { expect, test } from 'vitest';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { smallestText } from './smallest-text.js';

test('text and notes are told apart: small notes do not excuse small text', () => {
  const page = drawnPage([
    drawnBlock(['共建'], { size: 46 }),
    drawnBlock(['共享'], { size: 28 }),
    drawnBlock(['原文'], { size: 24, role: 'note' }),
  ]);
  expect(smallestText(page)).toEqual({ text: 28, note: 24 });
});

test('counters and page numbers count', () => {
  const sign = { text: '3', role: 'note', size: 12, colour: '#000000', ground: '#FFFFFF' } as const;
  expect(smallestText(drawnPage([], { signs: [sign] }))).toEqual({ note: 12 });
});
