import { expect, test } from 'vitest';
import { extremeWords } from './extreme-words.js';

const read = (text: string) =>
  extremeWords(text).map(({ sign, ofChange, ofAllTimes, ofItself }) =>
    [sign > 0 ? 'most' : 'least', ofChange && 'change', ofAllTimes && 'record', ofItself && 'itself']
      .filter(Boolean)
      .join(' '),
  );

test.each([
  ['North is the highest', ['most']],
  ['East hit its lowest', ['least itself']],
  ['West grew fastest', ['most change']],
  ['a record high', ['most record']],
  ['South peaked in 2019', ['most record itself']],
  ['the largest fall', ['most change']],
  ['北线最高', ['most']],
  ['西线增长最快', ['most change']],
  ['创历史新低', ['least record']],
  ['跌幅最大', ['most change']],
  ['降至最低', ['least itself']],
  ['North is high', []],
])('%s', (text, words) => {
  expect(read(text)).toEqual(words);
});
