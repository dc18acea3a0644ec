import { isAbsolute } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from './cache-folder.js';

describe('the cache folder', () => {
  test('is the one the user chose', () => {
    expect(cacheFolder({ BROADSHEET_CACHE: '/somewhere/else' })).toBe('/somewhere/else');
  });

  test.each([undefined, ''])("is otherwise the system's own place for such things", (value) => {
    const folder = cacheFolder({ BROADSHEET_CACHE: value });
    expect(isAbsolute(folder)).toBe(true);
    expect(folder).toMatch(/broadsheet/);
  });
});
