import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/suggest.js';
import { slideOrder } from '../kinds/index.js';
import type { ThemeFolder } from '../model/theme.js';
import { decodeText } from '../parse/decode-text.js';
import { locate } from '../parse/tree.js';
import { styleSheetFaults } from '../validate/theme-style-sheet.js';
import { validateTheme } from '../validate/theme-tokens.js';
import type { Assets, World } from '../world/world.js';
import { loadLogo } from './load-logo.js';
import { loadOwnFonts } from './load-own-fonts.js';
import { listSlideKinds, loadSlideRules } from './load-slide-rules.js';
import type { StoryReading } from './read-story.js';

export const defaultTheme = 'silk';
const shippedThemes = 'assets/themes';

/** A theme that was read, or what is wrong with it. Diagnostics beside a theme are warnings. */
export interface ThemeReading {
  readonly theme?: ThemeFolder;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The theme a build uses: the one asked for, or else the story's own choice (`theme:` in story.yaml), or else the
 * default. It is the name of a shipped theme or the path of a folder with a `tokens.json` in it; a path in a story
 * starts from the story's folder.
 *
 * @param asked a name or a path from the working folder
 * @throws WorldError when a file of the theme cannot be read
 */
export async function loadTheme(
  world: World,
  asked: string | undefined,
  reading: Pick<StoryReading, 'traced' | 'tree' | 'path'>,
): Promise<ThemeReading> {
  const shipped = await world.assets.list(shippedThemes);
  const chosen = asked ?? reading.traced?.story.theme;
  if (chosen === undefined || shipped.includes(chosen)) return loadShippedTheme(world, chosen);
  const folder = asked ?? join(dirname(reading.path), chosen);
  if ((await world.files.size(join(folder, 'tokens.json'))) === undefined) {
    return { diagnostics: [notFound(chosen, shipped, asked === undefined ? reading : undefined)] };
  }
  return loadThemeFolder(world, folder);
}

/** A theme the program brings, the default one unless named. */
async function loadShippedTheme(world: World, name = defaultTheme): Promise<ThemeReading> {
  const path = `${shippedThemes}/${name}/tokens.json`;
  const bytes = new TextEncoder().encode(await world.assets.text(path));
  const { theme, diagnostics } = validateTheme({ path, bytes }, await classesOfKinds(world.assets));
  return theme === undefined
    ? { diagnostics }
    : { theme: { tokens: theme, css: await loadSlideRules(world.assets) }, diagnostics };
}

async function loadThemeFolder(world: World, folder: string): Promise<ThemeReading> {
  const path = join(folder, 'tokens.json');
  const { theme, tree, diagnostics } = validateTheme(
    { path, bytes: await world.files.read(path) },
    await classesOfKinds(world.assets),
  );
  if (theme === undefined || tree === undefined) return { diagnostics };
  const [style, logo, own] = await Promise.all([
    ownStyleSheet(world, folder),
    loadLogo(world, folder, { path, tree, theme }),
    loadOwnFonts(world, folder, { path, tree, theme }),
  ]);
  const faults = [...diagnostics, ...style.diagnostics, ...logo.diagnostics, ...own.diagnostics];
  if (faults.some(({ severity }) => severity === 'error')) return { diagnostics: faults };
  return {
    theme: {
      tokens: theme,
      css: style.css ?? (await loadSlideRules(world.assets)),
      ...(logo.logo === undefined ? {} : { logo: logo.logo }),
      ...(own.fonts.length === 0 ? {} : { ownFonts: own.fonts }),
    },
    diagnostics: faults,
  };
}

/** The classes by which slides are told apart: their kinds, and what has a style sheet. */
async function classesOfKinds(assets: Assets): Promise<readonly string[]> {
  return [...slideOrder, ...(await listSlideKinds(assets))];
}

async function ownStyleSheet(
  world: World,
  folder: string,
): Promise<{ readonly css?: string; readonly diagnostics: readonly Diagnostic[] }> {
  const path = join(folder, 'theme.css');
  if ((await world.files.size(path)) === undefined) return { diagnostics: [] };
  const { text, diagnostics } = decodeText({ path, bytes: await world.files.read(path) });
  if (text === undefined) return { diagnostics };
  return { css: text, diagnostics: styleSheetFaults(path, text) };
}

function notFound(
  chosen: string,
  shipped: readonly string[],
  reading: Pick<StoryReading, 'tree' | 'path'> | undefined,
): Diagnostic {
  const near = suggest(chosen, shipped);
  return {
    code: 'theme-not-found',
    severity: 'error',
    message: `There is no theme “${chosen}”.`,
    hint: `${near === undefined ? '' : `Did you mean “${near}”? `}The program brings ${shipped.join(', ')}; a theme of your own is named by the path of its folder, with a tokens.json in it.`,
    ...(reading?.tree === undefined
      ? {}
      : { path: reading.path, ...locate(reading.tree, ['theme']), dataPath: 'theme' }),
  };
}
