import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WorldError } from '../diagnostics/world-error.js';
import type { Assets } from './world.js';

/**
 * The files the package itself carries, read once each.
 *
 * @param packageRoot the folder that holds `assets/` and `templates/`
 */
export function createAssets(packageRoot: string): Assets {
  const texts = new Map<string, Promise<string>>();

  const read = async (path: string): Promise<string> => {
    try {
      return await readFile(join(packageRoot, path), 'utf8');
    } catch (error) {
      texts.delete(path);
      throw new WorldError(
        'asset-missing',
        `The file ${path}, which belongs to the program, cannot be read.`,
        'Install the program again: npm ci.',
        { cause: error },
      );
    }
  };

  return Object.freeze({
    text: (path: string) => {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const reading = read(path);
      texts.set(path, reading);
      return reading;
    },
    list: async (folder: string) => {
      try {
        return (await readdir(join(packageRoot, folder))).sort();
      } catch {
        return [];
      }
    },
  });
}
