import { languageFor } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import type { LoadedFont } from '../model/font.js';
import type { Pictures } from '../model/loaded-picture.js';
import { type ThemeFolder, themeIn } from '../model/theme.js';
import type { DeckKit } from '../render/deck.js';
import { loadPlayer } from '../render/deck-player.js';
import { compileDeckTemplates, deckTemplatePaths } from '../render/deck-templates.js';
import { createMarp } from '../render/marp.js';
import type { Terms } from '../text/terms.js';
import { wordsOf } from '../text/words-of.js';
import type { Assets, World } from '../world/world.js';
import { loadFonts } from './load-fonts.js';
import { withLetters } from './load-letters.js';

/** What every renderer of a build works with, loaded once. */
export interface Kit {
  /** As it sets the language of the pages. */
  readonly theme: ThemeFolder;
  readonly fonts: readonly LoadedFont[];
  readonly messages: Language;
  /** What the story calls things. */
  readonly terms: Terms;
  /** Of the story. */
  readonly pictures: Pictures;
}

/** Every sign the program itself may put on a page besides the story's. */
const ownCharacters =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  // marks, what style sheets count with, and the arrows of the player's help
  '，。、；：？！“”‘’「」『』（）【】《》—–…·～ 　一二三四五六七八九十→←↑↓';

/**
 * Loads the fonts of a build, which hold just the characters that are printed.
 *
 * @throws WorldError when a face is missing
 */
export async function loadKit(
  world: World,
  { theme, pictures }: Pick<Kit, 'theme' | 'pictures'>,
  language: string,
  characters: string,
  terms: Terms,
): Promise<Kit> {
  const messages = languageFor(language);
  const own = { ...theme, tokens: themeIn(theme.tokens, messages.tag) };
  // The words that drawing alone puts on a page: no page and no story holds them before.
  const needed = characters + wordsOf(messages);
  const fonts = await loadFonts(world.fonts, own, needed + ownCharacters, needed);
  return { theme: { ...own, tokens: withLetters(own.tokens, fonts) }, fonts, messages, terms, pictures };
}

/** What decks need besides: the templates compiled, Marp, and the player. */
export async function loadDeckKit(assets: Assets, kit: Kit): Promise<DeckKit> {
  const [templates, player] = await Promise.all([
    Promise.all(deckTemplatePaths.map(async (path) => [path, await assets.text(path)] as const)),
    loadPlayer((path) => assets.text(path)),
  ]);
  return {
    ...kit,
    templates: compileDeckTemplates(Object.fromEntries(templates)),
    marp: createMarp(kit.theme, kit.terms),
    player,
  };
}
