import { languageFor } from '../../languages/index.js';
import { languageNames, languageTag } from '../../model/language-tags.js';
import type { Manifest, ManifestEntry } from '../../model/manifest.js';
import type { DeskWords } from '../../text/messages/desk-words.js';

/** An index page is in one language; where a build has several, each has its own. */
export interface DeskLanguage {
  readonly language: string;
  /** What it calls itself. */
  readonly name: string;
  /** The file of its page: `index.html` for the first, `index.en.html` for another. */
  readonly path: string;
  readonly words: DeskWords;
}

/** The languages of what was made that have words of their own, that of the first thing made first; at least one. */
export function deskLanguages({ artifacts }: Pick<Manifest, 'artifacts'>): readonly DeskLanguage[] {
  const made = artifacts.filter(({ kind }) => kind !== 'page').map(({ language }) => language);
  // Files of an earlier version may be in a language the program no longer has: they stand on the first page.
  const known = [...new Set(made)].filter((language) => languageTag(language) !== undefined);
  return (known.length === 0 ? ['zh-CN'] : known).map((language, index) => ({
    language,
    name: languageName(language),
    path: index === 0 ? 'index.html' : `index.${language}.html`,
    words: languageFor(language).desk,
  }));
}

/** What a language calls itself. */
export function languageName(language: string): string {
  const tag = languageTag(language);
  return tag === undefined ? language : languageNames[tag];
}

/** The documents a page shows: those in its language, and on the first page those in languages without a page. */
export function documentsOf(
  entries: readonly ManifestEntry[],
  { language, path }: DeskLanguage,
  pages: readonly DeskLanguage[],
): readonly ManifestEntry[] {
  const isFirst = path === 'index.html';
  return entries.filter(
    (entry) =>
      entry.language === language || (isFirst && pages.every((page) => page.language !== entry.language)),
  );
}
