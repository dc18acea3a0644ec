import { expect, test } from 'vitest';
import type { ManifestEntry } from '../../model/manifest.js';
import { countDocuments } from './count-documents.js';

const entry = (
  kind: ManifestEntry['kind'],
  id: string,
  more: Partial<ManifestEntry> = {},
): ManifestEntry => ({
  path: `${id}.pdf`,
  kind,
  id,
  format: 'pdf',
  mediaType: 'application/pdf',
  language: 'en',
  bytes: 1,
  sha256: '',
  sources: [],
  ...more,
});

test('a deck in several formats is one, a handout of two kinds on two papers is four', () => {
  const kinds = ['brief', 'slides'].flatMap((form) =>
    ['a4', 'letter'].map((paper) => entry('handout', 'whole', { form, paper })),
  );
  const entries = [
    entry('deck', 'whole'),
    entry('deck', 'whole', { format: 'html' }),
    entry('deck', 'whole', { format: 'svg' }),
    entry('deck', 'whole', { language: 'zh-CN' }),
    ...kinds,
  ];
  expect(countDocuments(entries, 'deck')).toBe(2);
  expect(countDocuments(entries, 'handout')).toBe(4);
});
