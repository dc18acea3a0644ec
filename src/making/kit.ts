import { languageFor } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { themeFaces } from '../layout/theme-faces.js';
import { emojiFace, type LoadedFont } from '../model/font.js';
import type { ThemeFolder } from '../model/theme.js';
import type { DeckKit } from '../render/deck.js';
import { playerPaths } from '../render/deck-page.js';
import { compileDeckTemplates, deckTemplatePaths } from '../render/deck-templates.js';
import { createMarp } from '../render/marp.js';
import { wordsOf } from '../text/words-of.js';
import type { Assets, World } from '../world/world.js';

/** What every renderer of a build works with, loaded once. */
export interface Kit {
  readonly theme: ThemeFolder;
  readonly fonts: readonly LoadedFont[];
  readonly messages: Language;
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
  theme: ThemeFolder,
  language: string,
  characters: string,
): Promise<Kit> {
  const messages = languageFor(language);
  // The words that drawing alone puts on a page: no page and no story holds them before.
  const all = characters + ownCharacters + wordsOf(messages);
  const fonts = await world.fonts.load(Object.values(themeFaces(theme.tokens)), all);
  return { theme, fonts: [...fonts, ...(await emojiFonts(world, fonts, all))], messages };
}

/**
 * Emoji have a face of their own, in one colour like all text; it is loaded only where a story has some. Without the
 * frame of a keycap (U+20E3): posters cannot set it around its digit, so it counts as missing everywhere.
 */
async function emojiFonts(
  world: World,
  fonts: readonly LoadedFont[],
  characters: string,
): Promise<readonly LoadedFont[]> {
  const lacking = [...characters].filter((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return (
      /(?!\u20e3)[\p{Extended_Pictographic}\p{Emoji_Component}]/u.test(character) &&
      fonts.some(({ covers }) => !covers.has(codePoint))
    );
  });
  if (lacking.length === 0) return [];
  const loaded = await world.fonts.load([emojiFace], lacking.join(''));
  return loaded.map((font) => ({ ...font, fallback: true }));
}

/** What decks need besides: the templates compiled, Marp, and the player. */
export async function loadDeckKit(assets: Assets, kit: Kit): Promise<DeckKit> {
  const [templates, css, script] = await Promise.all([
    Promise.all(deckTemplatePaths.map(async (path) => [path, await assets.text(path)] as const)),
    Promise.all(playerPaths.css.map((path) => assets.text(path))),
    Promise.all(playerPaths.script.map((path) => assets.text(path))),
  ]);
  return {
    ...kit,
    templates: compileDeckTemplates(Object.fromEntries(templates)),
    marp: createMarp(kit.theme),
    player: { css: css.join('\n'), script: script.join('\n') },
  };
}
