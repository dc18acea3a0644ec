import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/suggest.js';
import { families } from '../model/font.js';
import { languageTags } from '../model/language-tags.js';
import type { LanguageFonts } from '../model/theme-fonts.js';
import type { DataPath } from '../parse/data-path.js';
import { valueAt } from '../parse/tree.js';
import { fault } from './rule.js';
import type { ThemeContext, ThemeRule } from './theme-rule.js';

/**
 * A theme is set in families the program brings or in files of its own, in real weights: none is ever emboldened, none of
 * the system used. Each set of fonts is looked at where it is written.
 */
export const fontsAreThere: ThemeRule = (context) => [
  ...inSet(context, ['fonts'], context.theme.fonts),
  ...languageTags.flatMap((tag) =>
    inSet(context, ['fonts', 'languages', tag], context.theme.fonts.languages[tag]),
  ),
];

function inSet(context: ThemeContext, at: DataPath, fonts: LanguageFonts): readonly Diagnostic[] {
  const set = { headline: fonts.headline, text: fonts.text };
  return Object.entries(set).flatMap(([role, font]) => {
    const { family, files, fallback: _, letters: __, system: ___, ...weights } = font;
    // What nobody wrote here is the program's own, or told where it is written.
    if (!isWritten(context, [...at, role])) return [];
    const brought = files === undefined ? undefined : Object.keys(files).map(Number);
    const known = brought ?? families.find((each) => each.family === family)?.weights;
    if (known === undefined) return [unknownFamily(context, [...at, role, 'family'], family)];
    return Object.entries(weights).flatMap(([key, weight]) =>
      known.includes(weight)
        ? []
        : [
            fault(context, {
              code: 'font-unknown',
              at: isWritten(context, [...at, role, key]) ? [...at, role, key] : [...at, role],
              message: `${family} has no weight ${weight}.`,
              hint:
                brought === undefined
                  ? `Its weights are: ${known.join(', ')}.`
                  : `Name its file under “files”, or set “${key}” to one that is there: ${known.join(', ')}.`,
            }),
          ],
    );
  });
}

function unknownFamily(context: ThemeContext, at: DataPath, family: string): Diagnostic {
  const names = families.map((each) => each.family);
  const near = suggest(family, names);
  return fault(context, {
    code: 'font-unknown',
    at,
    message: `There is no font family “${family}” in the program.`,
    hint: `${near === undefined ? `It brings: ${names.join(', ')}.` : `Did you mean “${near}”?`} A font of your own is named by its files: files: { "700": fonts/name-bold.ttf }.`,
  });
}

function isWritten({ tree }: ThemeContext, at: DataPath): boolean {
  return valueAt(tree, at) !== undefined;
}
