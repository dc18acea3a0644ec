import { resolve } from 'node:path';
import envPaths from 'env-paths';

/**
 * Where things that can be made again are kept between runs: `BROADSHEET_CACHE`, or the place the system gives to
 * such things (`~/.cache/broadsheet`, `~/Library/Caches/broadsheet`, `%LOCALAPPDATA%\broadsheet\Cache`).
 */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const chosen = environment.BROADSHEET_CACHE;
  if (chosen !== undefined && chosen !== '') return resolve(chosen);
  return envPaths('broadsheet', { suffix: '' }).cache;
}
