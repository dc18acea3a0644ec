import { join, relative, resolve } from 'node:path';
import { suggest } from '../diagnostics/suggest.js';
import type { Selection } from '../generate.js';
import { languages } from '../languages/index.js';
import type { World } from '../world/world.js';
import { chooseFrom } from './choices.js';
import type { Options } from './request.js';
import { UsageError } from './usage-error.js';

/**
 * The options as a selection, each name compared with what this installation has.
 *
 * @throws UsageError listing the good values
 */
export async function selectWhatThereIs(
  world: World,
  workingFolder: string,
  options: Options,
): Promise<Selection> {
  const { only, formats, presets, scale, notes, attachData, handouts, papers, booklet } = options;
  const chosenLanguages = chooseFrom('--lang', options.languages, languages);
  const theme =
    options.theme === undefined ? undefined : await chooseTheme(world, workingFolder, options.theme);
  const pptxTemplate =
    options.pptxTemplate === undefined
      ? undefined
      : await chooseTemplate(world, workingFolder, options.pptxTemplate);
  return {
    ...(only === undefined ? {} : { only }),
    ...(formats === undefined ? {} : { formats }),
    ...(chosenLanguages === undefined ? {} : { languages: chosenLanguages }),
    ...(presets === undefined ? {} : { presets }),
    ...(scale === undefined ? {} : { scale }),
    ...(handouts === undefined ? {} : { handouts }),
    ...(papers === undefined ? {} : { papers }),
    ...(theme === undefined ? {} : { theme }),
    ...(pptxTemplate === undefined ? {} : { pptxTemplate }),
    ...(booklet === undefined ? {} : { booklet }),
    notes,
    attachData,
  };
}

/** A shipped theme by its name, or a folder with a `tokens.json` in it by its path, shown as a person would name it. */
async function chooseTheme(world: World, workingFolder: string, asked: string): Promise<string> {
  const shipped = await world.assets.list('assets/themes');
  if (shipped.includes(asked)) return asked;
  const folder = resolve(workingFolder, asked);
  if (asked.trim() === '' || (await world.files.size(join(folder, 'tokens.json'))) === undefined) {
    const near = suggest(asked, shipped);
    throw new UsageError(
      `--theme does not know ${JSON.stringify(asked)}${near === undefined ? '' : ` (did you mean ${near}?)`}.`,
      `It takes: ${shipped.join(', ')}; or the path of a folder with a tokens.json in it.`,
    );
  }
  return nearPath(workingFolder, folder);
}

/** A file by its path, shown as a person would name it. */
async function chooseTemplate(world: World, workingFolder: string, asked: string): Promise<string> {
  const file = resolve(workingFolder, asked);
  if (asked.trim() === '' || (await world.files.size(file)) === undefined)
    throw new UsageError(
      `--pptx-template does not know ${JSON.stringify(asked)}.`,
      'It takes the path of a .pptx or .potx file.',
    );
  return nearPath(workingFolder, file);
}

function nearPath(workingFolder: string, whole: string): string {
  const path = relative(workingFolder, whole);
  return path === '' || path.startsWith('..') ? whole : path;
}
