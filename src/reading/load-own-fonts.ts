import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { languageTags } from '../model/language-tags.js';
import type { OwnFont } from '../model/theme.js';
import type { LanguageFonts } from '../model/theme-fonts.js';
import type { DataPath } from '../parse/data-path.js';
import { valueAt } from '../parse/tree.js';
import { fontFileFault } from '../validate/font-file.js';
import { fault } from '../validate/rule.js';
import type { ThemeContext } from '../validate/theme-rule.js';
import type { World } from '../world/world.js';
import { fileInFolder } from './file-in-folder.js';

type FontContext = Pick<ThemeContext, 'path' | 'tree' | 'theme'>;

/** A file as a theme names it. */
interface NamedFile {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  readonly at: DataPath;
}

/**
 * Reads the font files a theme names, each once.
 *
 * @param folder the theme's
 */
export async function loadOwnFonts(
  world: World,
  folder: string,
  context: FontContext,
): Promise<{ readonly fonts: readonly OwnFont[]; readonly diagnostics: readonly Diagnostic[] }> {
  const read = await Promise.all(filesOf(context).map((named) => loadFile(world, folder, context, named)));
  return {
    fonts: read.flatMap(({ font }) => (font === undefined ? [] : [font])),
    diagnostics: read.flatMap(({ diagnostic }) => (diagnostic === undefined ? [] : [diagnostic])),
  };
}

function filesOf({ theme: { fonts }, tree }: FontContext): readonly NamedFile[] {
  const sets: readonly (readonly [DataPath, LanguageFonts])[] = [
    [['fonts'], fonts],
    ...languageTags.map((tag) => [['fonts', 'languages', tag], fonts.languages[tag]] as const),
  ];
  const found = new Map<string, NamedFile>();
  for (const [at, { headline, text }] of sets)
    for (const [role, { family, files = {} }] of Object.entries({ headline, text }))
      for (const [weight, file] of Object.entries(files)) {
        const named = { family, weight: Number(weight), file, at: [...at, role, 'files', weight] };
        const key = JSON.stringify([family, weight, file]);
        if (!found.has(key) || valueAt(tree, named.at) !== undefined) found.set(key, named);
      }
  return [...found.values()];
}

async function loadFile(
  world: World,
  folder: string,
  context: FontContext,
  { family, weight, file, at }: NamedFile,
): Promise<{ readonly font?: OwnFont; readonly diagnostic?: Diagnostic }> {
  const refuse = (message: string, hint: string) => ({
    diagnostic: fault(context, { code: 'font-unknown', at, message, hint }),
  });
  const there = await fileInFolder(world, folder, file);
  if (there.found === 'outside')
    return refuse(
      `The font “${file}” does not lie in the theme’s folder.`,
      'Copy it beside tokens.json and name it here: fonts/name-bold.ttf.',
    );
  if (there.found === 'missing')
    return refuse(`There is no font ${file} in ${folder}.`, 'Save it there as a static TrueType font, .ttf.');
  if (there.found === 'no-file')
    return refuse(`${file} is no file in ${folder}.`, 'Name a static TrueType font, .ttf.');
  if (there.found !== 'file')
    return refuse(`${file} is a link that leads out of the theme’s folder.`, 'Put a copy of it there.');
  const data = await world.files.read(there.path);
  const why = fontFileFault(data);
  if (why !== undefined)
    return refuse(`${file} ${why}.`, 'Use a static TrueType font (.ttf) that may be embedded.');
  return { font: { family, weight, data } };
}
