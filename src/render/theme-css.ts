import type { LoadedFont } from '../model/font.js';
import type { ThemeFolder } from '../model/theme.js';
import { fontFaces } from './font-faces.js';
import { fontStack } from './font-list.js';
import { routeRules } from './route-css.js';
import { onScreen, type Property, sheetColours } from './sheet-colours.js';
import { slideGeometry } from './slide-geometry.js';
import { logoRules } from './slide-logo.js';

/**
 * A theme as one style sheet for any Marp (`marp --theme-set`): the tokens as custom properties, the rules of
 * its `theme.css`, and the fonts inside, at the very end so that a reader meets the rules first.
 */
export function themeCss(theme: ThemeFolder, fonts: readonly LoadedFont[]): string {
  return `${themeRules(theme)}\n${fontFaces(fonts)}`;
}

/** The theme without its fonts. */
export function themeRules(theme: ThemeFolder): string {
  const { tokens, css } = theme;
  return [
    `/* @theme ${tokens.name} */`,
    '/* @size 16:9 1280px 720px */',
    '',
    customProperties(theme),
    routeRules(),
    css.trim(),
    '',
    theme.logo === undefined ? '' : logoRules,
  ].join('\n');
}

/**
 * The tokens. What stands around a slide may set `--sheet-ground`, `--sheet-ink` and the like to show it on other
 * paper: handouts print it on white.
 */
function customProperties(theme: ThemeFolder): string {
  const { fonts, sizes, space } = theme.tokens;
  const colours = sheetColours(onScreen(theme.tokens));
  const overridable = ([property, value]: Property) => `  --${property}: var(--sheet-${property}, ${value});`;
  const root = [
    ['serif', fontStack(fonts.headline)],
    ['sans', fontStack(fonts.text)],
    ['line-share', fonts.leading],
    ['headline-weight', fonts.headline.weight],
    ['headline-strong', fonts.headline.strong],
    ['text-weight', fonts.text.weight],
    ['text-medium', fonts.text.medium],
    ['text-strong', fonts.text.strong],
    ...Object.entries(sizes).map(([name, size]) => [`${name}-size`, `${size}px`]),
    ['space', `${space}px`],
    ...Object.entries(slideGeometry).map(([name, length]) => [name, `${length}px`]),
  ].map(([property, value]) => `  --${property}: ${value};`);
  const accents = colours.accents.map(({ name, properties }) =>
    [
      `section.${name} {`,
      ...properties.map(
        ([property, value]) => `  --${property}: var(--sheet-${name}-${property}, ${value});`,
      ),
      '}',
    ].join('\n'),
  );
  return [':root {', ...colours.all.map(overridable), ...root, '}', ...accents, ''].join('\n');
}
