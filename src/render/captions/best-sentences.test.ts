import { expect, test } from 'vitest';
import { bestSentences } from './best-sentences.js';

const near = { least: 0.2, figures: false };
const best = (
  texts: readonly string[],
  headline: string,
  rows: readonly { readonly label: string; readonly figure?: string }[] = [],
  nearness = near,
) =>
  bestSentences(
    texts.map((text) => ({ text })),
    headline,
    [{ said: '', rows: rows.map((row) => ({ ...row, statements: [] })) }],
    nearness,
  ).map(({ text }) => text);

const general = '发挥我国科技创新资源丰富的优势，在农业、交通等领域深化科技合作。';
const railway = '我国工程人员与老挝技术人员一同建成中老铁路，推动老挝从“陆锁国”发展为“陆联国”。';

test('the sentence that says the headline stands before the one that leads up to it', () => {
  expect(best([general, railway], '中老铁路让老挝从“陆锁国”发展为“陆联国”')[0]).toBe(railway);
});

test('a sentence about something else is not taken', () => {
  expect(best(['船上设有32席亲子座与一间远距诊疗舱。'], '技术扩散壁垒厚筑')).toEqual([]);
});

test('one that prints the figures that are drawn stands first', () => {
  const figures = [{ label: '就业岗位', figure: '超7.4万个' }];
  const printed = '铁路创造超7.4万个就业岗位。';
  expect(best(['铁路培养人才，带来岗位。', printed], '一条铁路，许多岗位', figures)[0]).toBe(printed);
});

test('further from the picture a sentence has to print one of its figures, and a single digit is none', () => {
  const figures = [{ label: '计划再添的电动渡轮', figure: '2艘' }];
  const strict = { least: 0.2, figures: true };
  expect(best(['港内水深不到2公尺，电动渡轮进不来。'], '再添2艘电动渡轮', figures, strict)).toEqual([]);
  expect(best(['计划再添2艘电动渡轮。'], '再添电动渡轮', figures, strict)).toHaveLength(1);
});

test('each once, and none that says no more than the headline or a line of the picture', () => {
  const row = [{ label: 'No hospital turned anyone away' }];
  expect(
    best(
      [
        'The toll has doubled in a year.',
        'No hospital turned anyone away.',
        'The toll rose.',
        'The toll rose.',
      ],
      'The toll has doubled in a year',
      row,
    ),
  ).toEqual(['The toll rose.']);
});
