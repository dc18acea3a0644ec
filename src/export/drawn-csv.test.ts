import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statisticSchema } from '../model/story.js';
import { sampleStatistic } from '../testing/sample-story.js';
import { completeStatistic } from '../validate/complete-story.js';
import { drawnCsv } from './drawn-csv.js';

const statistic = (change: Record<string, unknown> = {}) =>
  completeStatistic(statisticSchema.parse({ ...sampleStatistic('countries'), ...change }));
const row = { label: '签署协定的国家', figure: '80多个', statements: ['countries'] };
const table = (change: Record<string, unknown> = {}, source = '王明，原文第1—2行') =>
  Buffer.from(drawnCsv([{ row, statistic: statistic(change), source }])).toString('utf8');

test('a spreadsheet opens the Chinese as Chinese: the table begins with a byte order mark', () => {
  expect([...drawnCsv([])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

test('a figure stands as printed and as value, qualifier and unit, with its statement and source', () => {
  expect(table({ asOf: '2023-06' })).toBe(
    '\uFEFFlabel,figure,value,value_to,qualifier,unit,as_of,date,text,group,page,statement,source\r\n' +
      '签署协定的国家,80多个,80,,more-than,个,2023-06,,,,,countries,王明，原文第1—2行\r\n',
  );
});

test('a range has both ends, and a number below zero stays one', () => {
  expect(table({ value: { from: 9e8, to: 1.6e9 } })).toContain(',900000000,1600000000,');
  expect(table({ value: -5 })).toContain(',-5,,');
});

test('no text is a formula, whatever it holds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...'=+-@\t\r＝＋－＠'), fc.string({ minLength: 1 }), (sign, rest) => {
      const [, row = ''] = table({}, sign + rest).split(/\r\n(?=签署)/);
      const cell = row.slice(row.indexOf('countries,') + 'countries,'.length);
      expect(cell.replace(/^"/, '').charAt(0)).toBe("'");
    }),
    { seed: 3 },
  );
});

test('a figure that is no statistic is read: a change by 3.3个百分点', () => {
  const change = { label: '比重', figure: '3.3个百分点', group: '变动', statements: ['share'] };
  expect(Buffer.from(drawnCsv([{ row: change, source: '' }])).toString('utf8')).toContain(
    '比重,3.3个百分点,3.3,,exactly,个百分点,',
  );
});

test('what has no figure stands with its date, its text, what it stands under and its page', () => {
  const place = { label: '埃塞俄比亚', text: '地热发电站', group: '非洲', statements: ['a', 'b'] };
  const event = { label: '通车', date: '2017-05', statements: ['c'] };
  const text = Buffer.from(
    drawnCsv([
      { row: place, source: '甲', page: 3 },
      { row: event, source: '乙' },
    ]),
  ).toString('utf8');
  expect(text).toContain('埃塞俄比亚,,,,,,,,地热发电站,非洲,3,a b,甲\r\n');
  expect(text).toContain('通车,,,,,,,2017-05,,,,c,乙\r\n');
});
