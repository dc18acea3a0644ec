import { expect, it } from 'vitest';
import { expectFaults, storyWith } from '../../testing/story-faults.js';

it.each(['zh-CN', 'zh-TW', 'zh-HK', 'zh-Hant', 'zh-Hant-TW', 'zh', 'en', 'en-GB', 'EN-us'])(
  'takes %s',
  (language) => {
    expectFaults(`language: ${language}\n${storyWith({})}`);
  },
);

it('refuses any other by listing those there are', () => {
  const [words] = expectFaults(`language: «ja»\n${storyWith({})}`, 'value-invalid');
  expect(words).toBe(
    '“language” cannot be “ja”: pages have no words in it. There are: zh-CN, zh-TW, zh-HK, en, en-GB, en-US.',
  );
});

it.each([
  ['zh_cn', 'zh-CN'],
  ['zh-MO', 'zh-TW'],
  ['zh-SG', 'zh-CN'],
  ['en-AU', 'en'],
])('takes %s for a slip of %s', (written, meant) => {
  const [words] = expectFaults(`language: «${written}»\n${storyWith({})}`, 'value-invalid');
  expect(words).toContain(`Did you mean “${meant}”? There are: zh-CN, zh-TW, zh-HK, en, en-GB, en-US.`);
});

it('is told beside the other faults of a story', () => {
  expectFaults(
    `language: «constructor»\n${storyWith({ argument: 'short: «81多个»' })}`,
    'value-invalid',
    'numeral-unsourced',
  );
});
