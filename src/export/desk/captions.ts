import type { ManifestEntry } from '../../model/manifest.js';
import { captionPlatforms } from '../../render/captions/index.js';
import { x } from '../../render/captions/x.js';
import type { DeskWords } from '../../text/messages/desk-words.js';
import { fileName, platformName } from './names.js';

/** `caption.txt`, or of one platform, `caption.x.txt`. */
const captionFile = /^caption(?:\.([a-z0-9-]+))?\.txt$/;

/** Platforms that have several sizes and one caption, by the size that is called as the platform is. */
const namedAs: Readonly<Record<string, string>> = Object.freeze({ wechat: 'wechat-picture' });

/** Whether a file is a text to post. */
export function isCaption({ path, kind }: Pick<ManifestEntry, 'path' | 'kind'>): boolean {
  return kind === 'poster' && captionFile.test(fileName(path));
}

/** Which platform's text goes with pictures of a size; what none writes for takes that of X, the shortest. */
export function captionPlatformOf(preset: string): string {
  return (captionPlatforms.find(({ serves }) => serves(preset)) ?? x).name;
}

/** Whether a text is to be posted with pictures of a size; a plain one is for any. */
export function isCaptionFor({ path }: Pick<ManifestEntry, 'path'>, preset: string): boolean {
  return ['', captionPlatformOf(preset)].includes(platformOf(path));
}

/** Which platform a caption is for, and what it is called; the plain one is for all that have none of their own. */
export function captionFor(
  path: string,
  words: DeskWords,
): { readonly file: string; readonly label: string } {
  const file = platformOf(path);
  const { caption } = words.picture;
  return {
    file,
    label: file === '' ? caption : `${caption} ${platformName(namedAs[file] ?? file, words)}`,
  };
}

function platformOf(path: string): string {
  return captionFile.exec(fileName(path))?.[1] ?? '';
}
