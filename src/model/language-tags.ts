/** The languages a story may be written in; pages are labelled in the same. */
export const languageTags = Object.freeze(['zh-CN', 'zh-TW', 'zh-HK', 'en', 'en-GB', 'en-US'] as const);

export type LanguageTag = (typeof languageTags)[number];

/** What each calls itself. */
export const languageNames: Readonly<Record<LanguageTag, string>> = Object.freeze({
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  'zh-HK': '繁體中文（香港）',
  en: 'English',
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
});

/** Other tags for the same: Traditional Chinese without a place is that of Taiwan. */
const otherTags: ReadonlyMap<string, LanguageTag> = new Map([
  ['zh', 'zh-CN'],
  ['zh-hans', 'zh-CN'],
  ['zh-hans-cn', 'zh-CN'],
  ['zh-hant', 'zh-TW'],
  ['zh-hant-tw', 'zh-TW'],
  ['zh-hant-hk', 'zh-HK'],
]);

/**
 * The tag the program uses for a language, whatever the case it is written in.
 *
 * @example languageTag('zh-Hant') // 'zh-TW'
 * @example languageTag('en-gb') // 'en-GB'
 * @returns nothing for a language the program has no words in
 */
export function languageTag(written: string): LanguageTag | undefined {
  const lower = written.toLowerCase();
  return languageTags.find((tag) => tag.toLowerCase() === lower) ?? otherTags.get(lower);
}

/** The language without its country: en of en-GB. What a theme says of it holds for all its countries. */
export function mainLanguage(tag: LanguageTag): string {
  return tag.split('-')[0] ?? tag;
}
