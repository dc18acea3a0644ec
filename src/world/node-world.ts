import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createAssets } from './assets.js';
import { createBrowserLender, type NodeBrowserLender } from './browser/lender.js';
import { cacheFolder } from './cache-folder.js';
import { createClock } from './clock.js';
import { createFontLibrary } from './fonts.js';
import { nodeFiles } from './node-files.js';
import type { World } from './world.js';

export interface NodeWorldOptions {
  /** By default the environment of the process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The folder that holds the package's assets and dependencies; by default the one this file belongs to. */
  readonly packageRoot?: string;
  /** The browser to use; by default the environment's choice, then the best that is found. */
  readonly browser?: string;
}

/** The world of this machine, with what `doctor` asks of it. */
export interface NodeWorld extends World {
  readonly browser: NodeBrowserLender;
  readonly cacheFolder: string;
}

/**
 * The machine the program runs on. Nothing is opened or started before it is asked for; `browser.close()` gives the
 * one lasting thing back.
 */
export function createNodeWorld(options: NodeWorldOptions = {}): NodeWorld {
  const environment = options.environment ?? process.env;
  const packageRoot = options.packageRoot ?? fileURLToPath(new URL('../..', import.meta.url));
  const cache = cacheFolder(environment);
  const system = {
    platform: process.platform,
    architecture: process.arch,
    environment,
    homeFolder: homedir(),
    cacheFolder: cache,
    packageRoot,
    isRoot: process.getuid?.() === 0,
  };
  return Object.freeze({
    files: nodeFiles,
    assets: createAssets(packageRoot),
    fonts: createFontLibrary(packageRoot),
    browser: createBrowserLender(system, options.browser),
    clock: createClock(environment),
    cacheFolder: cache,
  });
}
