import { expect, test } from 'vitest';
import { programWords } from '../model/words.js';
import { withIcons } from './item-icons.js';

const item = (title: string, icon?: string) => ({
  title: programWords(title),
  ...(icon === undefined ? {} : { icon }),
});
const iconsOf = (...items: readonly ReturnType<typeof item>[]) => withIcons(items).map(({ icon }) => icon);

test('every item has an icon, the author’s before that of its words', () => {
  expect(iconsOf(item('联合实验室'), item('人工智能', 'sun'))).toEqual(['flask-conical', 'sun']);
});

test('where one item has none, or two have the same, none has one', () => {
  expect(iconsOf(item('联合实验室'), item('甲'))).toEqual([undefined, undefined]);
  expect(iconsOf(item('甲', 'sun'), item('乙', 'sun'))).toEqual([undefined, undefined]);
});
