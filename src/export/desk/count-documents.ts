import type { ManifestEntry } from '../../model/manifest.js';
import { isDeckFormat } from '../index.js';

/** How many decks or handouts there are, however many formats each stands in: one a language, kind and paper. */
export function countDocuments(
  entries: readonly Pick<ManifestEntry, 'kind' | 'format' | 'language' | 'id' | 'form' | 'paper'>[],
  kind: 'deck' | 'handout',
): number {
  return new Set(
    entries
      .filter((entry) => entry.kind === kind && isDeckFormat(entry.format))
      .map(({ language, id, form, paper }) => JSON.stringify([language, id, form, paper])),
  ).size;
}
