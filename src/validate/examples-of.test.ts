import { expect, test } from 'vitest';
import { examplesOf } from './examples-of.js';

const han = /\p{Script=Han}/u;

test('an English story is shown English examples, and so is one in a language without its own', () => {
  for (const language of ['en', 'en-GB', 'fr']) {
    expect(Object.values(examplesOf(language)).join(' '), language).not.toMatch(han);
  }
});

test('Chinese stories are shown examples in their own script', () => {
  expect(examplesOf('zh-CN').figures).toContain('7.4万个');
  expect(examplesOf('zh').figures).toContain('7.4万个');
  for (const language of ['zh-TW', 'zh-HK', 'zh-Hant']) {
    expect(examplesOf(language).figures, language).toContain('7.4萬個');
  }
});
