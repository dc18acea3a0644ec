import { expect, it } from 'vitest';
import { faultsOf, storyWith } from '../../testing/story-faults.js';

/** What is told of a case at a place, in a source that goes on after its sentence. */
function told(place: string, sentence: string, further = '') {
  const text = storyWith({
    argument: `cases:\n  - id: case\n    name: 合作\n    place: ${place}\n    text: 合作\n    sentence: ${sentence}`,
  });
  const lines = text.split('\n');
  return faultsOf(text, { source: `携手构建共同体\n马庆斌：\n${sentence}\n${further}` }).map(
    ({ code, line = 0, column = 0, length, message, hint }) => ({
      code,
      marked: lines[line - 1]?.slice(column - 1, column - 1 + (length ?? 0)),
      words: `${message} ${hint}`,
    }),
  );
}

const printed = '类似的合作还在哈萨克斯坦、巴基斯坦等国展开。';
const code = 'place-not-in-sentence';

it('takes places the sentence prints, each by itself', () => {
  expect(told('哈萨克斯坦、巴基斯坦等国', printed)).toEqual([]);
  expect(told('巴基斯坦、哈萨克斯坦', printed)).toEqual([]);
  expect(told('Peru and other countries', 'Work goes on in Niger, Peru and other countries.')).toEqual([]);
});

it('tells the name that is not there, where it is written, and where the source has it', () => {
  const [fault, ...others] = told('哈萨克斯坦、肯尼亚', printed, '铁路通向肯尼亚。');
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ code, marked: '肯尼亚' });
  expect(fault?.words).toContain(
    '“肯尼亚” does not stand in the sentence of this case. It stands in line 4 of',
  );
});

it('tells a place the source never names', () => {
  const [fault] = told('秘鲁', printed);
  expect(fault).toMatchObject({ code, marked: '秘鲁' });
  expect(fault?.words).toContain('or leave it out');
});

it('tells that a list is said to go on where the sentence does not say so', () => {
  expect(told('哈萨克斯坦等国', '合作在哈萨克斯坦展开。')).toMatchObject([{ code, marked: '等国' }]);
});

it('does not take one Latin name for a part of another', () => {
  expect(told('Niger', 'A railway in Nigeria.')).toMatchObject([{ code, marked: 'Niger' }]);
});
