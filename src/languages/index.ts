import { invariant } from '../diagnostics/invariant.js';
import { type LanguageTag, languageTag, languageTags } from '../model/language-tags.js';
import { english } from './en.js';
import { britishEnglish } from './en-GB.js';
import { americanEnglish } from './en-US.js';
import type { Language } from './language.js';
import { chinese } from './zh-CN.js';
import { hongKongChinese } from './zh-HK.js';
import { traditionalChinese } from './zh-TW.js';

const byTag: Readonly<Record<LanguageTag, Language>> = Object.freeze({
  'zh-CN': chinese,
  'zh-TW': traditionalChinese,
  'zh-HK': hongKongChinese,
  en: english,
  'en-GB': britishEnglish,
  'en-US': americanEnglish,
});

/** The languages the program can label pages in. */
export const languages: readonly LanguageTag[] = languageTags;

/** The fixed words of a language. A story in one that has none is refused when it is read. */
export function languageFor(name: string): Language {
  const tag = languageTag(name);
  invariant(tag !== undefined, `there are no words in the language ${name}`);
  return byTag[tag];
}
