import { createAssets } from './assets.js';
import { openBrowserCache } from './browser/embedded.js';
import { createBrowserLender, type NodeBrowserLender } from './browser/lender.js';
import { createClock } from './clock.js';
import { createFontLibrary } from './fonts.js';
import { nodeFiles } from './node-files.js';
import { thisSystem } from './system.js';
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
  /** The folder that holds what is kept between runs, made and tried. Throws `WorldError` when there is none to use. */
  readonly openCache: () => Promise<string>;
}

/**
 * The machine the program runs on. Nothing is opened or started before it is asked for; `browser.close()` gives the
 * one lasting thing back.
 */
export function createNodeWorld(options: NodeWorldOptions = {}): NodeWorld {
  const system = thisSystem(options);
  return Object.freeze({
    files: nodeFiles,
    assets: createAssets(system.packageRoot),
    fonts: createFontLibrary(system.packageRoot),
    browser: createBrowserLender(system, options.browser),
    clock: createClock(system.environment),
    openCache: () => openBrowserCache(system),
  });
}
