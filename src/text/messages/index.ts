import { invariant } from '../../diagnostics/invariant.js';
import { englishMessages } from './en.js';
import type { Messages } from './messages.js';
import { chineseMessages } from './zh-CN.js';

const byLanguage: Readonly<Record<string, Messages>> = Object.freeze({
  'zh-CN': chineseMessages,
  en: englishMessages,
});

/** The languages the program can label pages in. */
export const languages: readonly string[] = Object.freeze(Object.keys(byLanguage));

/** The fixed words of a language. A story in one that has none is refused when it is read. */
export function messagesFor(language: string): Messages {
  const messages = languages.includes(language) ? byLanguage[language] : undefined;
  invariant(messages !== undefined, `there are no words in the language ${language}`);
  return messages;
}
