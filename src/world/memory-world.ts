import { posix } from 'node:path';
import { WorldError } from '../diagnostics/world-error.js';
import type { FontFace, LoadedFont } from '../model/font.js';
import type { FileSet, Files, World } from './world.js';

/** A world in memory, and the files as they stand now. */
export interface MemoryWorld extends World {
  readonly contents: () => ReadonlyMap<string, Uint8Array>;
}

/**
 * A world without a machine, for tests and for programs that bring their own: files are a map, time stands still,
 * and there is no browser.
 *
 * @param files path to text or bytes; the assets of the package are looked up among them too
 * @param lent fonts and a browser, where a test needs real ones; a date for documents
 * @example createMemoryWorld({ 'decks/demo/story.yaml': 'title: …' })
 */
export function createMemoryWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  lent: Partial<Pick<World, 'fonts' | 'browser' | 'assets'>> & { readonly date?: Date } = {},
): MemoryWorld {
  const standing = new Map(Object.entries(files).map(([path, content]) => [tidy(path), bytesOf(content)]));

  const find = (path: string, code: 'file-missing' | 'asset-missing'): Uint8Array => {
    const bytes = standing.get(tidy(path));
    if (bytes === undefined) throw new WorldError(code, `There is no file ${path}.`);
    return bytes;
  };
  const list = (folder: string): readonly string[] => {
    const prefix = tidy(folder) === '.' ? '' : `${tidy(folder)}/`;
    const names = [...standing.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length).split('/')[0] ?? '');
    return [...new Set(names)].sort();
  };
  const replace = (folder: string, { write, remove, last }: FileSet) => {
    const place = (path: string) => {
      const found = tidy(`${folder}/${path}`);
      if (found.startsWith(`${tidy(folder)}/`)) return found;
      throw new WorldError('cannot-write', `${path} leads outside the folder ${folder}.`);
    };
    const puts = [...write, last].map(({ path, bytes }) => [place(path), bytes] as const);
    const removals = remove.map(place);
    for (const [path, bytes] of puts) standing.set(path, bytes);
    for (const path of removals) standing.delete(path);
  };

  const held = new Map<string, Promise<unknown>>();
  const hold: Files['hold'] = (folder, work, onWait) => {
    const before = held.get(tidy(folder));
    if (before !== undefined) onWait?.();
    const done = (before ?? Promise.resolve()).then(work, work);
    const forget = () => {
      if (held.get(tidy(folder)) === ended) held.delete(tidy(folder));
    };
    const ended: Promise<void> = done.then(forget, forget);
    held.set(tidy(folder), ended);
    return done;
  };

  return Object.freeze({
    files: {
      read: async (path: string) => find(path, 'file-missing'),
      size: async (path: string) => standing.get(tidy(path))?.length,
      list: async (folder: string) => list(folder),
      real: async (path: string) =>
        standing.has(tidy(path)) || list(path).length > 0 ? tidy(path) : undefined,
      replace: async (folder: string, change: FileSet) => replace(folder, change),
      hold,
    },
    assets: lent.assets ?? {
      text: async (path: string) => new TextDecoder().decode(find(path, 'asset-missing')),
      list: async (folder: string) => list(folder),
    },
    fonts: lent.fonts ?? { load: async (faces: readonly FontFace[]) => faces.map(absentFont) },
    browser: lent.browser ?? {
      warm: () => undefined,
      withPage: async () => {
        throw new WorldError('no-browser', 'A world in memory has no browser.');
      },
      close: async () => undefined,
    },
    clock: { elapsed: () => 0, sourceDate: () => lent.date },
    contents: () => new Map(standing),
  });
}

function absentFont(face: FontFace): LoadedFont {
  throw new WorldError('font-missing', `The font ${face.family} ${face.weight} is not installed.`);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function tidy(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\/|\/$/g, '');
}
