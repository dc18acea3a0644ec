import type { ManifestEntry } from '../../model/manifest.js';
import { deckFormats, isDeckFormat } from '../index.js';
import { groupBy } from './group-by.js';
import { posterAnchor } from './poster-cards.js';
import { isPreview } from './preview.js';

/** Where a statement is shown. */
export interface StatementUses {
  /** Decks, each with its slides. */
  readonly decks: readonly {
    readonly title: string;
    readonly language: string;
    readonly pages: readonly { readonly number: number; readonly href: string }[];
  }[];
  /** Posters and carousels, by their places on the page. */
  readonly posters: readonly { readonly title: string; readonly language: string; readonly href: string }[];
  /** Handouts, and decks whose slides are not known one by one. */
  readonly documents: readonly {
    readonly title: string;
    readonly language: string;
    readonly href: string;
    readonly isHandout: boolean;
  }[];
}

/** Formats that open at a slide: a web page by its number, a printed document by its page. */
const opening = deckFormats.filter(({ needsTheme }) => !needsTheme);

function isPrinted(format: string): boolean {
  return deckFormats.some(({ name, printed }) => printed && name === format);
}

/** Of every statement, each page and picture that uses it. */
export function statementUses(entries: readonly ManifestEntry[]): (id: string) => StatementUses {
  const shown = entries.filter((entry) => !isPreview(entry));
  const readable = shown.filter(({ kind, format }) => kind === 'deck' && isDeckFormat(format));
  const decks = [...groupBy(readable, ({ language, id }) => `${language}/${id}`).values()].flatMap(
    (files) => {
      const opened = opening.flatMap(({ name }) => files.find(({ format }) => format === name) ?? []);
      return opened[0] ?? files[0] ?? [];
    },
  );
  const handouts = shown.filter(({ kind, format }) => kind === 'handout' && isDeckFormat(format));
  const posters = [
    ...groupBy(
      shown.filter(({ kind }) => kind === 'poster'),
      posterAnchor,
    ),
  ].map(([anchor, files]) => ({
    title: files.find(({ title }) => title !== undefined)?.title ?? files[0]?.id ?? '',
    language: files[0]?.language ?? '',
    href: `#${encodeURIComponent(anchor)}`,
    sources: new Set(files.flatMap(({ sources }) => sources)),
  }));
  return (id) => ({
    decks: decks.flatMap(({ title = '', language, path, format, pageSources = [] }) => {
      const pages = pageSources.flatMap((sources, index) =>
        sources.includes(id)
          ? [
              {
                number: index + 1,
                href: `${encodeURI(path)}#${isPrinted(format) ? 'page=' : ''}${index + 1}`,
              },
            ]
          : [],
      );
      return pages.length === 0 ? [] : [{ title, language, pages }];
    }),
    posters: posters
      .filter(({ sources }) => sources.has(id))
      .map(({ title, language, href }) => ({ title, language, href })),
    documents: [...handouts, ...decks.filter(({ pageSources }) => pageSources === undefined)]
      .filter(({ sources }) => sources.includes(id))
      .map(({ title = '', language, path, kind }) => ({
        title,
        language,
        href: encodeURI(path),
        isHandout: kind === 'handout',
      })),
  });
}
