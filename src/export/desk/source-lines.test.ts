import { expect, test } from 'vitest';
import type { Place } from '../../model/trace.js';
import { sourceLines } from './source-lines.js';

const statement = (id: string, place: Omit<Place, 'file'> & { readonly file?: string }) => ({
  id,
  passages: [{ sentence: '', place }],
});
const text = { name: '原文', text: '标题\n\n甲乙丙丁戊\n己庚辛\n' };

test('a text stands line by line as it is, blank lines and all', () => {
  const lines = sourceLines(text, 0, []);
  expect(lines.map(({ number, anchor }) => [number, anchor])).toEqual([
    [1, 'line-1-1'],
    [2, 'line-1-2'],
    [3, 'line-1-3'],
    [4, 'line-1-4'],
  ]);
  expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(
    text.text.trimEnd().split('\n'),
  );
});

test('a passage is marked from its first character to its last, over lines', () => {
  const lines = sourceLines(text, 0, [statement('one', { line: 3, column: 4, endLine: 4, endColumn: 2 })]);
  expect(lines.slice(2).map(({ pieces }) => pieces)).toEqual([
    [
      { text: '甲乙丙', statements: [] },
      { text: '丁戊', statements: ['one'] },
    ],
    [
      { text: '己庚', statements: ['one'] },
      { text: '辛', statements: [] },
    ],
  ]);
});

test('where passages lie within each other the narrowest comes first', () => {
  const [, , line] = sourceLines(text, 0, [
    statement('sentence', { line: 3, column: 1, endLine: 3, endColumn: 5 }),
    statement('figure', { line: 3, column: 2, endLine: 3, endColumn: 3 }),
  ]);
  expect(line?.pieces.map(({ text: piece, statements }) => [piece, statements])).toEqual([
    ['甲', ['sentence']],
    ['乙丙', ['figure', 'sentence']],
    ['丁戊', ['sentence']],
  ]);
});

test('passages of another source text are not marked in this one', () => {
  const other = statement('one', { file: 'other.txt', line: 3, column: 1, endLine: 3, endColumn: 2 });
  expect(
    sourceLines(text, 0, [other]).flatMap(({ pieces }) => pieces.flatMap((each) => each.statements)),
  ).toEqual([]);
  const [, , line] = sourceLines({ ...text, file: 'other.txt' }, 1, [other]);
  expect(line?.pieces[0]).toEqual({ text: '甲乙', statements: ['one'] });
  expect(line?.anchor).toBe('line-2-3');
});
