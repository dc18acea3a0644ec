import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFace, LoadedFont } from '../model/font.js';
import { charactersInFont } from './characters-in-font.js';
import { findFontFile } from './font-file.js';
import type { FontLibrary } from './world.js';

/**
 * The fonts of the installed packages, cut down to what a build prints: about 0.25 MB a face for an article, where
 * the whole face has 10 MB. No font of the system is ever used. The same face and characters always give the same
 * bytes, and within one library the same Buffer.
 *
 * @param packageRoot the folder whose dependencies hold the font packages
 */
export function createFontLibrary(packageRoot: string): FontLibrary {
  const loaded = new Map<string, Promise<LoadedFont>>();

  const load = (face: FontFace, characters: string): Promise<LoadedFont> => {
    // Two themes may bring unlike files under one name.
    const file = face.file === undefined ? '' : createHash('sha256').update(face.file).digest('hex');
    const key = `${face.family}|${face.weight}|${file}|${characters}`;
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const loading = cutFace(packageRoot, face, characters);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };

  return Object.freeze({
    load: (faces: readonly FontFace[], characters: string) => {
      const sorted = [...new Set(characters)].sort().join('');
      return Promise.all(faces.map((face) => load(face, sorted)));
    },
  });
}

type SubsetFont = (
  font: Buffer,
  characters: string,
  options: { readonly targetFormat: 'sfnt' },
) => Promise<Buffer>;

async function cutFace(packageRoot: string, face: FontFace, characters: string): Promise<LoadedFont> {
  const whole =
    face.file === undefined
      ? await readFile(await findFontFile(packageRoot, face))
      : Buffer.from(face.file.buffer, face.file.byteOffset, face.file.byteLength);
  // It comes without types, and is loaded only when a font is first wanted.
  const subsetFont: SubsetFont = createRequire(import.meta.url)('subset-font');
  const data = await subsetFont(whole, characters, { targetFormat: 'sfnt' });
  // A cut face keeps every character asked for that the whole face has: its map of characters is the answer.
  const cut = charactersInFont(data);
  const covers = [...characters]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((codePoint) => cut.has(codePoint));
  return Object.freeze({ family: face.family, weight: face.weight, data, covers: new Set(covers) });
}
