import { createReadStream, createWriteStream } from 'node:fs';
import {
  access,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { openCache } from '../open-cache.js';
import { isAbandoned, ownMark } from '../process-mark.js';
import type { System } from '../system.js';
import { writeFault } from '../write-fault.js';
import type { Candidate, Executable } from './candidate.js';
import { isExecutable } from './executable.js';

/**
 * The Chromium that comes inside an npm package: it needs no download, no library and no font of the system. Built
 * for Linux on x64 only. It is packed; the first start unpacks it, about two seconds, into a folder of the cache that
 * carries the version, so that an upgrade never meets an old copy.
 */
export async function findEmbedded(system: System): Promise<readonly Candidate[]> {
  if (system.platform !== 'linux' || system.architecture !== 'x64') return [];
  const packed = await findPackage(system.packageRoot);
  if (packed === undefined) return [];
  return [
    Object.freeze({
      name: `embedded Chromium ${packed.version}`,
      origin: '@sparticuz/chromium',
      shell: true,
      prepare: () => prepare(packed.archives, folderOf(packed.version), system),
    }),
  ];
}

/**
 * The folder of the cache in which the embedded browser is kept, or would be.
 *
 * @throws WorldError when there is none to use
 */
export async function openBrowserCache(system: System): Promise<string> {
  const packed = await findPackage(system.packageRoot);
  return packed === undefined ? openCache(system) : openCacheFor(folderOf(packed.version), system);
}

function openCacheFor(name: string, system: System): Promise<string> {
  return openCache(system, (cache) => isComplete(join(cache, name)));
}

function folderOf(version: string): string {
  return `chromium-${version}`;
}

/** Where the archives stand, and the version of the package. */
async function findPackage(
  packageRoot: string,
): Promise<{ readonly archives: string; readonly version: string } | undefined> {
  try {
    const require = createRequire(join(packageRoot, 'package.json'));
    // The package does not export its package.json; its entry stands in build/<format>/.
    const root = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
    const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
    await access(join(root, 'bin', 'chromium.br'));
    return version ? { archives: join(root, 'bin'), version: String(manifest.version) } : undefined;
  } catch {
    return undefined;
  }
}

async function prepare(archives: string, name: string, system: System): Promise<Executable> {
  const folder = join(await openCacheFor(name, system), name);
  if (!(await isComplete(folder))) {
    try {
      await unpack(archives, folder);
    } catch (error) {
      throw writeFault(folder, error, 'cache');
    }
  }
  const inherited = system.environment.LD_LIBRARY_PATH;
  const libraries = join(folder, 'lib');
  return {
    path: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: inherited === undefined || inherited === '' ? libraries : `${libraries}:${inherited}`,
      FONTCONFIG_FILE: join(folder, configurationFile),
    },
  };
}

async function isComplete(folder: string): Promise<boolean> {
  if (!(await isExecutable(join(folder, 'chromium')))) return false;
  const parts = ['fonts', configurationFile, join('lib', 'libnss3.so')];
  const found = await Promise.allSettled(parts.map((part) => access(join(folder, part))));
  return found.every(({ status }) => status === 'fulfilled');
}

/**
 * Unpacks beside the folder and then renames, so that the folder is whole from the moment it is there. When two
 * processes do so at once, the second finds the work done.
 */
async function unpack(archives: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await removeAbandoned(folder);
  const partial = await mkdtemp(`${folder}.partial-${ownMark()}-`);
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(archives, 'chromium.br')),
        decompress(),
        createWriteStream(join(partial, 'chromium'), { mode: 0o755 }),
      ),
      // The libraries go to lib/, the fonts to fonts/.
      pipeline(createReadStream(join(archives, 'al2023.tar.br')), decompress(), extract(partial)),
      pipeline(createReadStream(join(archives, 'fonts.tar.br')), decompress(), extract(partial)),
      writeFile(join(partial, configurationFile), fontConfiguration(folder)),
    ]);
    // A temporary folder is its maker's alone; a cache that users share must be readable by all of them.
    await chmod(partial, 0o755);
    await rename(partial, folder).catch(async (error) => {
      if (await isComplete(folder)) throw error;
      // What is left of a folder after a tidy-up of the cache stands in the way.
      await rm(folder, { recursive: true, force: true });
      await rename(partial, folder);
    });
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!(await isComplete(folder))) throw error;
  }
}

function decompress() {
  return createBrotliDecompress({ chunkSize: 1 << 20 });
}

/** What processes left that ended while they unpacked. */
async function removeAbandoned(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    if (!/^chromium-.*\.partial-/.test(name)) continue;
    const path = join(parent, name);
    const { mtimeMs } = await stat(path);
    if (isAbandoned(name, mtimeMs)) await rm(path, { recursive: true, force: true });
  }
}

/** Not `fonts.conf`: the archive of fonts holds one of that name, for another machine. */
const configurationFile = 'package-fonts.conf';

/**
 * No font of the system: what a page shows must come with the page, or the same page would look different on the next
 * machine. One family stays, which the package brings: with none at all Chromium has nothing to stand in while a
 * page's own font loads, and gives that font up.
 */
function fontConfiguration(folder: string): string {
  // Whole paths: a relative one fontconfig would look for in the folder the command is run in.
  const path = (name: string) => join(folder, name).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${path('fonts')}</dir>
  <cachedir>${path('font-cache')}</cachedir>
</fontconfig>
`;
}
