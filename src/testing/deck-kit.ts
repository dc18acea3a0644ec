import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFor } from '../languages/index.js';
import { loadFonts } from '../making/load-fonts.js';
import type { LoadedFont } from '../model/font.js';
import { type ThemeFolder, themeSchema } from '../model/theme.js';
import { loadSlideRules } from '../reading/load-slide-rules.js';
import type { DeckKit } from '../render/deck.js';
import { loadPlayer } from '../render/deck-player.js';
import { compileDeckTemplates, deckTemplatePaths } from '../render/deck-templates.js';
import { createMarp } from '../render/marp.js';
import { wordsOf } from '../text/words-of.js';
import { createAssets } from '../world/assets.js';
import { fontLibrary } from './font-library.js';
import { sampleDeck } from './sample-deck.js';
import { root } from './source-files.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const player = await loadPlayer(read);
const rules = await loadSlideRules(createAssets(root));

const shipped = (name: string): ThemeFolder =>
  Object.freeze({
    tokens: themeSchema.parse(JSON.parse(read(`assets/themes/${name}/tokens.json`))),
    css: rules,
  });

/** The shipped themes. */
export const silk = shipped('silk');
export const night = shipped('night');

/** The text of every template, by path. */
export const templateSources: Readonly<Record<string, string>> = Object.freeze(
  Object.fromEntries(deckTemplatePaths.map((path) => [path, read(path)])),
);

const messages = languageFor('zh-CN');
const latin = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const printed = `${JSON.stringify(sampleDeck)}${wordsOf(messages)} 　—，。、：“”‘’（）←→↑↓${latin}`;
const sampleFonts = await loadFonts(fontLibrary, silk, printed, printed);

/** What decks are drawn with, as shipped; in fonts for the sample deck unless others are given. */
export function deckKit(fonts: readonly LoadedFont[] = sampleFonts): DeckKit {
  return {
    templates: compileDeckTemplates(templateSources),
    marp: createMarp(silk),
    theme: silk,
    fonts,
    player,
    messages,
  };
}
