import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { languages } from '../languages/index.js';
import { type LanguageTag, languageTag } from '../model/language-tags.js';
import type { EditionProof } from '../model/report.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { validateEdition } from '../validate/edition/validate-edition.js';
import type { World } from '../world/world.js';
import type { StoryReading } from './read-story.js';

/** An edition as it was read: a story like any other, whose faults have their place in the edition's file. */
export interface EditionReading extends StoryReading {
  readonly language: string;
  readonly proof?: EditionProof;
}

/** What looks like the tag of a language: `en`, `zh-TW`, `fr`. */
const languageFile = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.yaml$/;

/**
 * Reads the editions that lie beside `story.yaml`, each named after its language: `en.yaml`. A story with faults has none,
 * because there is nothing yet to hold them against.
 *
 * @param wanted the languages asked for; without it all
 * @throws WorldError when a file cannot be read
 */
export async function readEditions(
  world: World,
  folder: string,
  { traced, name }: StoryReading,
  wanted?: readonly string[],
): Promise<readonly EditionReading[]> {
  if (traced === undefined) return [];
  const own = traced.story.language;
  const files = await world.files.list(folder);
  const named = files
    .flatMap((file) => languageFile.exec(file)?.[1] ?? [])
    .map((written) => ({ written, language: languageTag(written) }))
    .filter(({ language }) => wanted === undefined || language === undefined || wanted.includes(language))
    .toSorted((one, other) => rank(one.language) - rank(other.language));
  return Promise.all(
    named.map(async ({ written, language }): Promise<EditionReading> => {
      const path = join(folder, `${written}.yaml`);
      if (language === undefined || language === own) {
        const message =
          language === undefined
            ? `${written}.yaml would be an edition in “${written}”: pages have no words in it.`
            : `${written}.yaml would be an edition in the story’s own language.`;
        return { path, name, language: written, diagnostics: [refuse(path, message, own)] };
      }
      const { tree, diagnostics } = parseYaml({ path, bytes: await world.files.read(path) });
      if (tree === undefined) return { path, name, language, diagnostics };
      const read = validateEdition({ path, tree, language, traced });
      return {
        ...read,
        tree: read.tree ?? tree,
        path,
        name,
        language,
        diagnostics: [...diagnostics, ...read.diagnostics],
      };
    }),
  );
}

/** In the order of the languages the program knows, those it does not know last. */
function rank(language: LanguageTag | undefined): number {
  return language === undefined ? languages.length : languages.indexOf(language);
}

function refuse(path: string, message: string, own: string): Diagnostic {
  const others = languages.filter((language) => language !== own);
  return {
    code: 'value-invalid',
    severity: 'error',
    message,
    hint: `Name the file after its language: ${others.map((language) => `${language}.yaml`).join(', ')}.`,
    path,
    line: 1,
    column: 1,
  };
}
