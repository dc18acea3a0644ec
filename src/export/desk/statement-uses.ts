import type { ManifestEntry } from '../../model/manifest.js';
import { deckFormats, isDeckFormat } from '../index.js';
import { groupBy } from './group-by.js';
import { posterAnchor } from './poster-cards.js';
import { isPreview } from './preview.js';

/** Where a statement is shown. */
export interface StatementUses {
  /** Decks and handouts, each once. */
  readonly documents: readonly DocumentUse[];
  /** Posters and carousels, by their places on the page. */
  readonly posters: readonly { readonly title: string; readonly language: string; readonly href: string }[];
}

/** A document, and where in it: without pages somewhere. */
export interface DocumentUse extends Pick<ManifestEntry, 'kind' | 'form' | 'paper' | 'language'> {
  readonly title: string;
  readonly href: string;
  readonly pages: readonly { readonly number: number; readonly href: string }[];
}

/** Formats that open at a page: a web page by the number of its slide, a printed document by its page. */
const opening = deckFormats.filter(({ opensAtPage }) => opensAtPage);

function isPrinted(format: string): boolean {
  return deckFormats.some(({ name, printed }) => printed && name === format);
}

/** Of every statement, each page and picture that uses it. */
export function statementUses(entries: readonly ManifestEntry[]): (id: string) => StatementUses {
  const shown = entries.filter((entry) => !isPreview(entry));
  const documents = [documentsOfKind(shown, 'deck'), documentsOfKind(shown, 'handout')].flat();
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
    documents: documents.flatMap((entry) => {
      const pages = pagesWith(id, entry);
      if (pages.length === 0 && !entry.sources.includes(id)) return [];
      const { kind, form, paper, title = '', language, path } = entry;
      return [{ kind, form, paper, title, language, href: encodeURI(path), pages }];
    }),
    posters: posters
      .filter(({ sources }) => sources.has(id))
      .map(({ title, language, href }) => ({ title, language, href })),
  });
}

/** Each document once: in the format that opens at a page, and not as a booklet, whose pages stand in another order. */
function documentsOfKind(
  entries: readonly ManifestEntry[],
  kind: 'deck' | 'handout',
): readonly ManifestEntry[] {
  const readable = entries.filter((entry) => entry.kind === kind && isDeckFormat(entry.format));
  const documents = groupBy(readable, ({ language, id, form, paper }) =>
    JSON.stringify([language, id, form, paper]),
  );
  return [...documents.values()].flatMap((files) => {
    const opened = opening.flatMap(({ name }) => files.filter(({ format }) => format === name));
    return opened.find(({ pageSources }) => pageSources !== undefined) ?? opened[0] ?? files[0] ?? [];
  });
}

function pagesWith(id: string, { path, format, pageSources = [] }: ManifestEntry): DocumentUse['pages'] {
  return pageSources.flatMap((sources, index) =>
    sources.includes(id)
      ? [{ number: index + 1, href: `${encodeURI(path)}#${isPrinted(format) ? 'page=' : ''}${index + 1}` }]
      : [],
  );
}
