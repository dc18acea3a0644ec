import { expect, test } from 'vitest';
import { enumeratedSpans, parallelFours } from './enumerations.js';

const spansOf = (text: string) =>
  enumeratedSpans(text)
    .map(({ from, to }) => text.slice(from, to))
    .toSorted();

test('the items between enumeration commas are found, and the first by the length of the second', () => {
  expect(spansOf('应对气候变化、环境保护、公共卫生等挑战')).toEqual(['公共卫生', '气候变化', '环境保护']);
});

test('a sentence without an enumeration has none', () => {
  expect(spansOf('建成7年，一条铁路带来超7.4万个就业岗位')).toEqual([]);
});

test('a list that begins behind a colon begins there', () => {
  expect(spansOf('重点领域：材料科学、工程电气电子、应用物理等')).toEqual(
    expect.arrayContaining(['材料科学', '应用物理']),
  );
});

test('a phrase of four characters runs in parallel to the one before it', () => {
  const fours = (text: string) => parallelFours(text).map(({ from, to }) => text.slice(from, to));
  expect(fours('以和平、开放包容、互利共赢为核心')).toEqual(['互利共赢']);
  expect(fours('坚持对外开放，互利共赢为核心')).toEqual([]);
});
