import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halveText, sentencesOf } from './sentences.js';

test('a text is cut after its full stops, with the marks that close there', () => {
  expect(sentencesOf('他说：“来吧！”大家都来。真的？！')).toEqual([
    '他说：“来吧！”',
    '大家都来。',
    '真的？！',
  ]);
  expect(sentencesOf('It grew. “Really?” Yes.')).toEqual(['It grew. ', '“Really?” ', 'Yes.']);
});

test('a single sentence is cut between its clauses, and a number never', () => {
  expect(sentencesOf('一是创新；二是开放')).toEqual(['一是创新；', '二是开放']);
  expect(sentencesOf('创造超7.4万个岗位')).toEqual(['创造超7.4万个岗位']);
});

test('the two halves are as even as the sentences allow', () => {
  expect(halveText('甲。乙。丙丙丙丙丙丙。')).toEqual(['甲。乙。', '丙丙丙丙丙丙。']);
  expect(halveText('只有一句。')).toBeUndefined();
});

test('no character is lost or doubled, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙a1。！？；;.!?”’）… \n') });
  fc.assert(
    fc.property(text, (whole) => {
      const halves = halveText(whole);
      const bare = (some: string) => some.replace(/\s/g, '');
      if (halves !== undefined) expect(bare(halves.join(''))).toBe(bare(whole));
    }),
    { seed: 4 },
  );
});
