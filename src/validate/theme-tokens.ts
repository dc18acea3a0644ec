import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Theme, themeSchema, tokensSchema } from '../model/theme.js';
import { parseYaml, type SourceFile } from '../parse/parse-yaml.js';
import type { Tree } from '../parse/tree.js';
import { explainSchemaFaults } from './schema-faults.js';
import { accentsAreToldApart } from './theme-accents.js';
import { coloursCanBeRead } from './theme-contrasts.js';
import { fontsAreThere } from './theme-fonts.js';
import { namesAreFree } from './theme-names.js';
import { posterSizesCanBeRead } from './theme-poster-sizes.js';
import type { ThemeRule } from './theme-rule.js';
import { sizesCanBeRead } from './theme-sizes.js';

/** What must hold in a theme's tokens. No rule needs another; the order is that in which one mends. */
const rules: readonly ThemeRule[] = Object.freeze([
  namesAreFree,
  fontsAreThere,
  sizesCanBeRead,
  posterSizesCanBeRead,
  coloursCanBeRead,
  accentsAreToldApart,
]);

/**
 * Checks `tokens.json` against its schema and its rules. All faults are gathered, each with its line and column; with
 * an error among them there is no theme.
 *
 * @param slideKinds the kinds of slides there are
 */
export function validateTheme(
  file: SourceFile,
  slideKinds: readonly string[],
): {
  readonly theme?: Theme;
  readonly tree?: Tree;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { tree, diagnostics } = parseYaml(file);
  if (tree === undefined) return { diagnostics };
  const { path } = file;
  const { data: theme, error } = themeSchema.safeParse(tree.value);
  const found =
    theme === undefined
      ? explainSchemaFaults(path, tree, tokensSchema, error?.issues ?? [], 'A theme')
      : rules.flatMap((rule) => rule({ path, tree, theme, slideKinds }));
  const faults = [...diagnostics, ...found].toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
  return theme === undefined || faults.some(({ severity }) => severity === 'error')
    ? { diagnostics: faults }
    : { theme, tree, diagnostics: faults };
}
