import type { ManifestEntry } from '../../model/manifest.js';
import type { DeskWords } from '../../text/messages/desk-words.js';
import { deckFormats, isDeckFormat } from '../index.js';
import { groupBy } from './group-by.js';
import { readableSize } from './names.js';
import { previewPath } from './preview.js';
import { accentFor, type DeskSection } from './sections.js';

/** A link to a file, with its size. */
export interface FileLink {
  readonly label: string;
  readonly href: string;
  readonly size: string;
}

/** A deck or a handout: its title, how long it is, its first page and its files. */
export interface DocumentRow {
  readonly title: string;
  readonly language: string;
  readonly length: string;
  readonly accent: number;
  /** What opens at a click: its first file. */
  readonly href: string;
  readonly openLabel: string;
  readonly preview: { readonly href: string; readonly width: number; readonly height: number } | null;
  readonly links: readonly FileLink[];
}

/** Formats in the order they are offered: what opens by itself first. */
const offered = [...deckFormats]
  .toSorted((one, other) => Number(one.needsTheme) - Number(other.needsTheme))
  .map(({ name, label }) => ({ name: String(name), label }));

/** The decks among some files, each once. */
export function deckRows(
  entries: readonly ManifestEntry[],
  sections: readonly DeskSection[],
  words: DeskWords,
): readonly DocumentRow[] {
  const decks = entries.filter(({ kind }) => kind === 'deck');
  const previews = new Map(decks.map((entry) => [entry.path, entry]));
  return rows(decks, sections, words, words.slides, (files) =>
    files.flatMap(({ path }) => previews.get(previewPath(path)) ?? []).at(0),
  );
}

/** The handouts among some files, by kind; those of before there were kinds under none. */
export function handoutGroups(
  entries: readonly ManifestEntry[],
  sections: readonly DeskSection[],
  words: DeskWords,
): readonly { readonly heading: string; readonly rows: readonly DocumentRow[] }[] {
  const handouts = entries.filter(({ kind }) => kind === 'handout');
  return [...groupBy(handouts, ({ form }) => form ?? '')].map(([form, files]) => ({
    heading: words.handoutKinds[form] ?? form,
    rows: rows(files, sections, words, words.pages, () => undefined),
  }));
}

function rows(
  entries: readonly ManifestEntry[],
  sections: readonly DeskSection[],
  words: DeskWords,
  length: (count: number) => string,
  previewOf: (files: readonly ManifestEntry[]) => ManifestEntry | undefined,
): readonly DocumentRow[] {
  const readable = entries.filter(({ format }) => isDeckFormat(format));
  return [...groupBy(readable, ({ language, id }) => `${language}/${id}`).values()].map((files) => {
    const pages = files.find((file) => file.pages !== undefined)?.pages;
    const title = files.find((file) => file.title !== undefined)?.title ?? files[0]?.id ?? '';
    const preview = previewOf(files);
    const links = offered.flatMap(({ name, label }) =>
      files.filter(({ format }) => format === name).map((file) => fileLink(file, named(file, label, words))),
    );
    return {
      title,
      language: files[0]?.language ?? '',
      length: pages === undefined ? '' : length(pages),
      accent: accentFor(sections, files[0]?.section),
      href: links[0]?.href ?? '',
      openLabel: words.open(title),
      preview:
        preview === undefined
          ? null
          : { href: encodeURI(preview.path), width: preview.width ?? 16, height: preview.height ?? 9 },
      links,
    };
  });
}

function named({ paper }: ManifestEntry, label: string, { papers }: DeskWords): string {
  return paper === undefined ? label : `${label} ${papers[paper] ?? paper}`;
}

/** A file as a link. */
export function fileLink({ path, bytes }: ManifestEntry, label: string): FileLink {
  return { label, href: encodeURI(path), size: readableSize(bytes) };
}
