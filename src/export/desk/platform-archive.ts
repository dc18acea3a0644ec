import { type Zippable, zipSync } from 'fflate';
import type { Artifact } from '../../model/artifact.js';
import type { ManifestEntry } from '../../model/manifest.js';
import type { DeskWords } from '../../text/messages/desk-words.js';
import { isPictureFormat } from '../index.js';
import { isCaption, isCaptionFor } from './captions.js';
import { groupBy } from './group-by.js';
import { languageName } from './languages.js';
import { platformName, readableSize } from './names.js';
import { isPreview } from './preview.js';

/** The earliest time a ZIP file can name: the same files always give the same bytes. */
const noTime = new Date(1980, 0, 1);

/** All pictures of a platform in a language, with their texts: what goes into one ZIP file. */
export interface PlatformArchive {
  /** `zh-CN/posters/x.zip` */
  readonly path: string;
  readonly preset: string;
  readonly language: string;
  readonly files: readonly ManifestEntry[];
}

/** The archives of a build: of every platform in every language, pictures, alternative texts and captions. */
export function archivesOf(entries: readonly ManifestEntry[]): readonly PlatformArchive[] {
  const posters = entries.filter(({ kind, path }) => kind === 'poster' && !isPreview({ path }));
  const captions = groupBy(posters.filter(isCaption), folderOf);
  const pictured = new Set(
    posters.filter(({ format }) => isPictureFormat(format)).flatMap(({ preset }) => preset ?? []),
  );
  const sized = posters.filter((entry) => pictured.has(entry.preset ?? '') && !isCaption(entry));
  return [...groupBy(sized, ({ language, preset }) => `${language}/posters/${preset}.zip`)].map(
    ([path, files]) => {
      const preset = files[0]?.preset ?? '';
      const texts = new Set(files.flatMap((file) => captions.get(folderOf(file)) ?? []));
      return {
        path,
        preset,
        language: files[0]?.language ?? '',
        files: [...files, ...[...texts].filter((text) => isCaptionFor(text, preset))].toSorted(
          (one, other) => (one.path < other.path ? -1 : 1),
        ),
      };
    },
  );
}

function folderOf({ path }: ManifestEntry): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** An archive as a file. Pictures are packed already, and only put together. */
export function archiveFile(
  { path, preset, language, files }: PlatformArchive,
  bytesOf: (path: string) => Uint8Array,
): Artifact {
  const members: Zippable = Object.fromEntries(
    files.map((file) => [
      file.path.replace(/^[^/]+\/posters\//, ''),
      [bytesOf(file.path), { level: isPictureFormat(file.format) ? 0 : 9, mtime: noTime }] as const,
    ]),
  );
  return {
    path,
    kind: 'page',
    id: 'archive',
    format: 'zip',
    mediaType: 'application/zip',
    language,
    preset,
    sources: [],
    bytes: zipSync(members),
  };
}

/** The archives a page offers. */
export function platformArchives(entries: readonly ManifestEntry[], words: DeskWords) {
  const pictures = (preset: string | undefined, language: string) =>
    entries.filter(
      (entry) =>
        entry.kind === 'poster' &&
        entry.preset === preset &&
        entry.language === language &&
        isPictureFormat(entry.format),
    ).length;
  return entries
    .filter(({ kind, format }) => kind === 'page' && format === 'zip')
    .flatMap(({ path, preset = '', language, bytes }) => {
      const count = pictures(preset, language);
      if (count === 0) return [];
      return [
        {
          href: encodeURI(path),
          preset,
          language,
          languageName: languageName(language),
          label: words.archive(platformName(preset, words), count),
          size: readableSize(bytes),
        },
      ];
    });
}
