import { englishMessages } from './en.js';
import type { Messages } from './messages.js';
import { chineseMessages } from './zh-CN.js';

const byLanguage: Readonly<Record<string, Messages>> = Object.freeze({
  'zh-CN': chineseMessages,
  en: englishMessages,
});

/** The languages the program can label pages in. */
export const languages: readonly string[] = Object.freeze(Object.keys(byLanguage));

/** The fixed words of a language; Chinese where the language has none of its own. */
export function messagesFor(language: string): Messages {
  return byLanguage[language] ?? chineseMessages;
}
