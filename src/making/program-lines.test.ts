import { expect, test } from 'vitest';
import { measurePage } from '../measure/measure-page.js';
import { programWords, type Words } from '../model/words.js';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { fixedWordsIn, withProgramLines } from './program-lines.js';

const story = (long: string): Words => ({
  long,
  from: { kind: 'story', path: ['title'], statements: [], mend: 'reword' },
});
const page = { headline: story('一条铁路'), legend: programWords('圆内是谈到它的论点数') };
const clean = measurePage('a.html', 1, drawnPage([drawnBlock(['共建'])]), () => true);
const fixed = fixedWordsIn({ method: 'How it was checked', more: ['核对方法'], count: () => '数' });
const lines = (orphans: readonly string[], torn: readonly string[] = [], shown: unknown = page) => {
  const breakFaults = torn.map((line) => ({ rule: 'figure-split', line }) as const);
  return withProgramLines({ ...clean, orphans, breakFaults }, shown, fixed).programLines;
};

test('a last line of words of the program’s own is its own, one of the story is not', () => {
  expect(lines(['数', '路', '法'])).toEqual(['数', '法']);
});

test('what is torn is looked for with both of its halves', () => {
  expect(lines([], ['谈到它的|论点数', '一条|铁路', 'was|checked'])).toEqual([
    '谈到它的|论点数',
    'was|checked',
  ]);
});

test('what both could have written is the author’s', () => {
  expect(lines(['数'], [], { ...page, text: story('算个数') })).toBeUndefined();
});
