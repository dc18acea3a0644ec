import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pictures } from '../model/loaded-picture.js';
import type { StoryPicture } from '../model/picture.js';
import type { Theme } from '../model/theme.js';
import { type DecodedPicture, decodePicture } from '../reading/decode-picture.js';
import { preparePictures } from '../reading/prepare-pictures.js';
import { picturesFolder } from './pictures-folder.js';
import { rememberByText } from './remember-by-text.js';

/** A picture of tests by its file, decoded. */
export const decodedSample = rememberByText(async (file): Promise<DecodedPicture> => {
  const decoded = await decodePicture(await readFile(join(picturesFolder, file)));
  if ('why' in decoded) throw new Error(`${file} ${decoded.why}`);
  return decoded;
});

/** Pictures that sample posters show, in the colours of a theme. */
export function samplePictures(theme: Theme, files: readonly string[] = ['harbour.avif']): Promise<Pictures> {
  return prepared(JSON.stringify(theme), ...files);
}

const prepared = rememberByText(async (written, ...files: readonly string[]): Promise<Pictures> => {
  const theme = JSON.parse(written) as Theme;
  const decoded = await Promise.all(files.map(async (file) => [file, await decodedSample(file)] as const));
  return preparePictures(new Map(decoded), theme, theme.accents.length);
});

/** A picture as contents name it. */
export function samplePicture(file: string, change: Partial<StoryPicture> = {}): StoryPicture {
  return {
    file,
    role: 'photograph',
    alt: '黄昏的港口，一艘渡轮驶过起重机',
    credit: {
      long: '林小满，CC BY 4.0',
      from: { kind: 'story', path: ['picture', 'credit'], statements: [], mend: 'reword' },
    },
    focus: [0.5, 0.5],
    tone: 'plain',
    ...change,
  };
}
