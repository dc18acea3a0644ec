import { emojiFace, type LoadedFont } from '../model/font.js';
import type { Theme, ThemeFolder } from '../model/theme.js';
import { fontFaces } from './font-faces.js';
import { routeRules } from './route-css.js';

/**
 * A theme as one style sheet for any Marp (`marp --theme-set`): the tokens as custom properties, the rules of
 * its `theme.css`, and the fonts inside, at the very end so that a reader meets the rules first.
 */
export function themeCss(theme: ThemeFolder, fonts: readonly LoadedFont[]): string {
  return `${themeRules(theme)}\n${fontFaces(fonts)}`;
}

/** The theme without its fonts. */
export function themeRules({ tokens, css }: ThemeFolder): string {
  return [
    `/* @theme ${tokens.name} */`,
    '/* @size 16:9 1280px 720px */',
    '',
    customProperties(tokens),
    routeRules(tokens),
    css.trim(),
    '',
  ].join('\n');
}

/**
 * The tokens. What stands around a slide may set `--sheet` (the ground), `--sheet-ink` and the like to show it
 * on other paper: handouts print it on white.
 */
function customProperties({ colours, fonts, sizes, space, accents }: Theme): string {
  const families = (family: string, fallback: string) => `'${family}', '${emojiFace.family}', ${fallback}`;
  const root = [
    ['ground', `var(--sheet, ${colours.ground})`],
    ['paper', colours.paper],
    ['ink', colours.ink],
    ['secondary', colours.secondary],
    ['hairline', colours.hairline],
    ['field-ink', `var(--sheet-ink, ${colours.paper})`],
    ['serif', families(fonts.headline.family, "'Source Han Serif SC', 'Songti SC', SimSun, serif")],
    [
      'sans',
      families(fonts.text.family, "'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"),
    ],
    ['headline-weight', fonts.headline.weight],
    ['headline-strong', fonts.headline.strong],
    ['text-weight', fonts.text.weight],
    ['text-medium', fonts.text.medium],
    ['text-strong', fonts.text.strong],
    ...Object.entries(sizes).map(([name, size]) => [`${name}-size`, `${size}px`]),
    ['space', `${space}px`],
  ].map(([name, value]) => `  --${name}: ${value};`);
  const colourOfAccent = accents.map(
    ({ name, colour }) => `section.${name} {\n  --accent: ${colour};\n  --field: var(--sheet, ${colour});\n}`,
  );
  return [':root {', ...root, '}', ...colourOfAccent, ''].join('\n');
}
