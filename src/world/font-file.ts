import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { WorldError } from '../diagnostics/world-error.js';
import type { FontFace } from '../model/font.js';

/**
 * Finds the TrueType file of a face among the installed font packages. A family lives in the package
 * `@expo-google-fonts/<family>`, with one folder a weight: `400Regular`. Slanted faces are never taken for upright ones.
 *
 * @param packageRoot the folder whose dependencies are searched
 * @returns the path of a static `.ttf`
 * @throws WorldError `font-missing`, naming the face
 */
export async function findFontFile(packageRoot: string, face: FontFace): Promise<string> {
  const name = `@expo-google-fonts/${face.family.toLowerCase().replaceAll(' ', '-')}`;
  const missing = (hint: string, cause?: unknown) =>
    new WorldError('font-missing', `The font ${face.family} ${face.weight} is not installed.`, hint, {
      cause,
    });
  try {
    const require = createRequire(join(packageRoot, 'package.json'));
    const folder = dirname(require.resolve(`${name}/package.json`));
    const weights = (await readdir(folder)).flatMap((entry) => {
      const weight = /^(\d{3})[A-Z][A-Za-z]*$/.exec(entry)?.[1];
      return weight === undefined ? [] : [{ weight: Number(weight), folder: join(folder, entry) }];
    });
    const found = weights.find(({ weight }) => weight === face.weight);
    if (found === undefined) {
      throw missing(
        `The family has the weights ${weights
          .map(({ weight }) => weight)
          .sort()
          .join(', ')}.`,
      );
    }
    const file = (await readdir(found.folder)).find((entry) => entry.endsWith('.ttf'));
    if (file === undefined) throw missing(`Install the fonts again: npm ci.`);
    return join(found.folder, file);
  } catch (error) {
    if (error instanceof WorldError) throw error;
    throw missing(`Install the program's packages: npm ci. The font is part of ${name}.`, error);
  }
}
