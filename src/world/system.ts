import { homedir, tmpdir, userInfo } from 'node:os';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the program has to know of a machine: to find a browser, to start it, and to keep things. */
export interface System {
  /** As `process.platform` names it. */
  readonly platform: string;
  /** As `process.arch` names it. */
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Undefined for a user whom the machine gives none, as in many containers. */
  readonly homeFolder: string | undefined;
  /** Where the system keeps what nobody needs tomorrow: `TMPDIR`, on Windows `TEMP`. */
  readonly temporaryFolder: string;
  /** Undefined where users have no numbers. */
  readonly userId: number | undefined;
  /** The folder whose dependencies hold the embedded browser. */
  readonly packageRoot: string;
}

/**
 * The machine the program runs on.
 *
 * @param environment by default that of the process
 * @param packageRoot by default the folder this file belongs to
 */
export function thisSystem({
  environment = process.env,
  packageRoot = fileURLToPath(new URL('../..', import.meta.url)),
}: Partial<Pick<System, 'environment' | 'packageRoot'>> = {}): System {
  return Object.freeze({
    platform: process.platform,
    architecture: process.arch,
    environment,
    homeFolder: findHome(),
    temporaryFolder: tmpdir(),
    userId: process.getuid?.(),
    packageRoot,
  });
}

/** Node throws where a user has neither a `HOME` nor an entry among the users, and takes an empty `HOME` as it is. */
function findHome(): string | undefined {
  for (const find of [homedir, () => userInfo().homedir]) {
    try {
      const folder = find();
      if (isAbsolute(folder)) return folder;
    } catch {
      // The next may know one.
    }
  }
  return undefined;
}
