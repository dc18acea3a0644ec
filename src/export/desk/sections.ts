import type { ManifestEntry } from '../../model/manifest.js';

/** A section of the story as the page tells it: its heading, and which colour is its own. */
export interface DeskSection {
  /** Empty for what belongs to no single section. */
  readonly id: string;
  readonly heading: string;
  /** The place of its accent in the theme. */
  readonly accent: number;
}

/**
 * The sections that something was made of, the whole story first. A section is called as its deck in the language of the
 * page is.
 */
export function deskSections(
  entries: readonly ManifestEntry[],
  language: string,
  whole: string,
  accents: number,
): readonly DeskSection[] {
  const ids = [...new Set(entries.flatMap(({ section }) => section ?? []))];
  const headings = (id: string) =>
    entries.filter(({ kind, section, title }) => kind === 'deck' && section === id && title !== undefined);
  const sections = ids.map((id, index) => {
    const decks = headings(id);
    const deck = decks.find((each) => each.language === language) ?? decks[0];
    return { id, heading: deck?.title ?? id, accent: index % accents };
  });
  return [{ id: '', heading: whole, accent: 0 }, ...sections];
}

/** The place of the accent of an entry's section. */
export function accentFor(sections: readonly DeskSection[], section: string | undefined): number {
  return sections.find(({ id }) => id === (section ?? ''))?.accent ?? 0;
}
