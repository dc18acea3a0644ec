import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageFor } from '../languages/index.js';
import { type DrawnPoster, drawPoster } from '../making/draw-poster.js';
import { loadFonts } from '../making/load-fonts.js';
import type { LanguageTag } from '../model/language-tags.js';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import { themeIn, themeSchema } from '../model/theme.js';
import type { PosterKit } from '../render/lay-out-poster.js';
import { wordsOf } from '../text/words-of.js';
import { fontLibrary } from './font-library.js';
import { rememberByText } from './remember-by-text.js';
import { samplePictures } from './sample-pictures.js';
import { samplePosters } from './sample-posters.js';
import { root } from './source-files.js';

/** A shipped theme, fonts and words to draw the sample posters with, and any further `characters`. */
export function loadPosterKit(
  characters = '',
  name = 'silk',
  language: LanguageTag = 'zh-CN',
): Promise<PosterKit> {
  // The fonts are cut once for all tests that need no more than the samples do.
  const known = new Set(printedIn(language));
  const further = [...new Set(characters)].filter((character) => !known.has(character));
  return loadOnce(further.sort().join(''), name, language);
}

/** What every kit of a language can print. */
const printedIn = (language: LanguageTag): string =>
  `${neededIn(language)} 　0123456789原文第行—一二三四五六，。、“”‘’·（）/`;

const neededIn = (language: LanguageTag): string =>
  `${language === 'zh-CN' ? JSON.stringify(samplePosters) : ''}${wordsOf(languageFor(language))}`;

const loadOnce = rememberByText(async (characters, name, language: LanguageTag): Promise<PosterKit> => {
  const tokens = themeSchema.parse(
    JSON.parse(await readFile(join(root, 'assets/themes', name, 'tokens.json'), 'utf8')),
  );
  const theme = themeIn(tokens, language);
  const messages = languageFor(language);
  const needed = neededIn(language) + characters;
  return {
    theme,
    fonts: await loadFonts(fontLibrary, { tokens: theme }, printedIn(language) + characters, needed),
    messages,
    pictures: await samplePictures(theme),
  };
});

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
