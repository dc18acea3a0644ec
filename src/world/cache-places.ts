import { posix, resolve, win32 } from 'node:path';
import type { System } from './system.js';

/** A folder where things that can be made again may be kept between runs. */
export interface CachePlace {
  readonly path: string;
  /** It stands in a folder that belongs to everybody, so that others could have put something there. */
  readonly amongOthers: boolean;
}

const name = 'broadsheet';

/**
 * Where to keep such things, the best place first: only the folder that `BROADSHEET_CACHE` names, or else the place the
 * system gives to them (`~/.cache/broadsheet`, `~/Library/Caches/broadsheet`, `%LOCALAPPDATA%\broadsheet\Cache`), and,
 * where that cannot be used, a folder of the user's own among the temporary ones.
 */
export function cachePlaces(
  system: Pick<System, 'platform' | 'environment' | 'homeFolder' | 'temporaryFolder' | 'userId'>,
): readonly CachePlace[] {
  const { environment, temporaryFolder, userId } = system;
  const chosen = environment.BROADSHEET_CACHE;
  if (chosen !== undefined && chosen !== '') return [{ path: resolve(chosen), amongOthers: false }];
  const { join } = pathsOf(system);
  const own = ownPlace(system);
  const temporary = join(
    temporaryFolder,
    ['broadsheet-cache', userId].filter((part) => part !== undefined).join('-'),
  );
  return [
    ...(own === undefined ? [] : [{ path: own, amongOthers: false }]),
    { path: temporary, amongOthers: true },
  ];
}

function ownPlace(system: Pick<System, 'platform' | 'environment' | 'homeFolder'>): string | undefined {
  const { platform, environment, homeFolder } = system;
  const { isAbsolute, join } = pathsOf(system);
  const under = (given: string | undefined, ...otherwise: readonly string[]) => {
    if (given !== undefined && isAbsolute(given)) return given;
    return homeFolder === undefined ? undefined : join(homeFolder, ...otherwise);
  };
  if (platform === 'win32') {
    const folder = under(environment.LOCALAPPDATA, 'AppData', 'Local');
    return folder === undefined ? undefined : join(folder, name, 'Cache');
  }
  const folder =
    platform === 'darwin'
      ? under(undefined, 'Library', 'Caches')
      : under(environment.XDG_CACHE_HOME, '.cache');
  return folder === undefined ? undefined : join(folder, name);
}

function pathsOf({ platform }: Pick<System, 'platform'>) {
  return platform === 'win32' ? win32 : posix;
}
