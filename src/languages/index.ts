import { invariant } from '../diagnostics/invariant.js';
import { english } from './en.js';
import type { Language } from './language.js';
import { chinese } from './zh-CN.js';
import { traditionalChinese } from './zh-TW.js';

const byName: Readonly<Record<string, Language>> = Object.freeze({
  'zh-CN': chinese,
  'zh-TW': traditionalChinese,
  en: english,
});

/** The languages the program can label pages in. */
export const languages: readonly string[] = Object.freeze(Object.keys(byName));

/** The fixed words of a language. A story in one that has none is refused when it is read. */
export function languageFor(name: string): Language {
  const language = languages.includes(name) ? byName[name] : undefined;
  invariant(language !== undefined, `there are no words in the language ${name}`);
  return language;
}
