import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageFor } from '../languages/index.js';
import { themeFaces } from '../layout/theme-faces.js';
import { type DrawnPoster, drawPoster } from '../making/draw-poster.js';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import { themeSchema } from '../model/theme.js';
import type { PosterKit } from '../render/lay-out-poster.js';
import { wordsOf } from '../text/words-of.js';
import { createFontLibrary } from '../world/fonts.js';
import { samplePosters } from './sample-posters.js';
import { root } from './source-files.js';

/** A shipped theme, fonts and words to draw the sample posters with, and any further `characters`. */
export async function loadPosterKit(characters = '', name = 'silk'): Promise<PosterKit> {
  const theme = themeSchema.parse(
    JSON.parse(await readFile(join(root, 'assets/themes', name, 'tokens.json'), 'utf8')),
  );
  const messages = languageFor('zh-CN');
  const printed = `${JSON.stringify(samplePosters)}${wordsOf(messages)}${characters} 　0123456789原文第行—一二三四五六，。、“”‘’·（）/`;
  const fonts = await createFontLibrary(root).load(Object.values(themeFaces(theme)), printed);
  return { theme, fonts, messages };
}

/** Every picture of a poster in a shape: one, or those it runs over. */
export async function drawPictures(
  poster: Poster,
  shape: string,
  kit: PosterKit,
): Promise<readonly DrawnPoster[]> {
  const preset = presets.find(({ name }) => name === shape);
  if (preset === undefined) throw new Error(`there is no preset ${shape}`);
  const { further, ...first } = await drawPoster(poster, preset, kit);
  return [first, ...further];
}
