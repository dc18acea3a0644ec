import { describe, expect, test } from 'vitest';
import { cachePlaces } from './cache-places.js';

const someone = {
  platform: 'linux',
  environment: {},
  homeFolder: '/home/li',
  temporaryFolder: '/tmp',
  userId: 1000,
};
const pathsFor = (changes: Partial<Parameters<typeof cachePlaces>[0]>) =>
  cachePlaces({ ...someone, ...changes }).map(({ path }) => path);

describe('the places for a cache', () => {
  test('are only the one the user chose', () => {
    expect(pathsFor({ environment: { BROADSHEET_CACHE: '/somewhere/else' } })).toEqual(['/somewhere/else']);
  });

  test.each([undefined, ''])("are otherwise the system's own, then a temporary one", (chosen) => {
    expect(pathsFor({ environment: { BROADSHEET_CACHE: chosen } })).toEqual([
      '/home/li/.cache/broadsheet',
      '/tmp/broadsheet-cache-1000',
    ]);
  });

  test.each([
    ['linux', { XDG_CACHE_HOME: '/fast' }, '/fast/broadsheet'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/li/.cache/broadsheet'],
    ['darwin', {}, '/home/li/Library/Caches/broadsheet'],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local' },
      'C:\\Users\\li\\AppData\\Local\\broadsheet\\Cache',
    ],
    ['win32', {}, '\\home\\li\\AppData\\Local\\broadsheet\\Cache'],
  ])('follow the custom of %s %j', (platform, environment, path) => {
    expect(pathsFor({ platform, environment })[0]).toBe(path);
  });

  test('are among the temporary folders, where others write too, for a user without a home', () => {
    expect(cachePlaces({ ...someone, homeFolder: undefined })).toEqual([
      { path: '/tmp/broadsheet-cache-1000', amongOthers: true },
    ]);
  });
});
