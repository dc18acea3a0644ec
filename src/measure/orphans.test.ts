import { expect, test } from 'vitest';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { orphansOf } from './orphans.js';

test.each(['学', '学。', '”学', '5', '。'])('a last line of %j is an orphan', (last) => {
  expect(orphansOf(drawnPage([drawnBlock(['共建一带一路科', last])]))).toEqual([last]);
});

test.each([[['共建', '😀👩🏽‍🔬在']], [['共建', '共享']], [['学']], [['共', '建设']]])(
  'lines %j leave none',
  (lines) => {
    expect(orphansOf(drawnPage([drawnBlock(lines)]))).toEqual([]);
  },
);
