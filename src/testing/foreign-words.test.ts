import { expect, it } from 'vitest';
import { foreignWords } from './foreign-words.js';

it('finds the words of another language, wherever a line of them ends', () => {
  expect(foreignWords('目录　讲稿', 'zh-CN')).toEqual([]);
  expect(foreignWords('目錄　讲\n稿', 'zh-TW')).toEqual(['zh-CN: 讲稿']);
  expect(foreignWords('演讲者视图', 'en')).toContain('zh-CN: 演讲者视图');
  expect(foreignWords('总览 Worth remembering', 'zh-CN')).toContain('en: Worth remembering');
  expect(foreignWords('总览 Worthremembering', 'zh-CN')).toContain('en-GB: Worth remembering');
});

it('takes no part of a longer word for one, and no word that both languages have', () => {
  expect(foreignWords('NotesApp', 'zh-CN')).toEqual([]);
  expect(foreignWords('海報', 'zh-HK')).toEqual([]);
  expect(foreignWords('全篇', 'zh-TW')).toEqual([]);
});
