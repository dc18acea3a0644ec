import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFor } from '../languages/index.js';
import type { LoadedFont } from '../model/font.js';
import { type ThemeFolder, themeSchema } from '../model/theme.js';
import { loadSlideRules } from '../reading/load-slide-rules.js';
import type { DeckKit } from '../render/deck.js';
import { playerPaths } from '../render/deck-page.js';
import { compileDeckTemplates, deckTemplatePaths } from '../render/deck-templates.js';
import { createMarp } from '../render/marp.js';
import { createAssets } from '../world/assets.js';
import { root } from './source-files.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const all = (paths: readonly string[]): string => paths.map(read).join('\n');

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

/** What decks are drawn with, as shipped; without fonts unless some are given. */
export function deckKit(fonts: readonly LoadedFont[] = []): DeckKit {
  return {
    templates: compileDeckTemplates(templateSources),
    marp: createMarp(silk),
    theme: silk,
    fonts,
    player: { css: all(playerPaths.css), script: all(playerPaths.script) },
    messages: languageFor('zh-CN'),
  };
}
