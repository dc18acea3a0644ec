import { languageFor } from '../languages/index.js';
import { type LanguageTag, languageTags } from '../model/language-tags.js';

/** The plain words of a language: what it says as it stands, of two letters and more. */
function plainWords(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\p{L}.*\p{L}/u.test(value) ? [value.trim()] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(plainWords) : [];
}

function wordsOf(tag: LanguageTag): ReadonlySet<string> {
  const { tag: _, ...messages } = languageFor(tag);
  return new Set(plainWords(messages));
}

/**
 * What in a text are the words of another language than its own, each with the language. White space does not count: the
 * text of a PDF has lost it at the ends of its lines.
 */
export function foreignWords(text: string, own: LanguageTag): readonly string[] {
  const known = wordsOf(own);
  return languageTags.flatMap((tag) =>
    [...wordsOf(tag)]
      .filter((words) => !known.has(words) && standsIn(words, text))
      .map((words) => `${tag}: ${words}`),
  );
}

/** Whether a text holds words as they are, and not inside a longer Latin word. */
function standsIn(words: string, text: string): boolean {
  const pattern = words
    .split(/\s+/)
    .map((word) => [...word].map(literally).join(/\p{Script=Han}/u.test(word) ? '\\s*' : ''))
    .join('\\s*');
  const start = /^\p{Script=Latin}/u.test(words) ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
  const end = /\p{Script=Latin}$/u.test(words) ? '(?![\\p{Script=Latin}\\p{N}])' : '';
  return new RegExp(start + pattern + end, 'u').test(text);
}

function literally(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
