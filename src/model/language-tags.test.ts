import { expect, test } from 'vitest';
import { languageTag, languageTags, mainLanguage } from './language-tags.js';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hant-TW', 'zh-TW'],
  ['zh-hant-hk', 'zh-HK'],
  ['EN-gb', 'en-GB'],
  ['fr', undefined],
  ['en-AU', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s is %s', (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});

test('a country leaves its language', () => {
  expect(languageTags.map(mainLanguage)).toEqual(['zh', 'zh', 'zh', 'en', 'en', 'en']);
});
