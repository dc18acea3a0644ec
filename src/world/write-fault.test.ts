import { describe, expect, test } from 'vitest';
import { WorldError } from '../diagnostics/world-error.js';
import { temporaryVariable, type WrittenPlace, writeFault } from './write-fault.js';

const failed = (code: string) => Object.assign(new Error(code), { code });

describe('the advice after a failed write', () => {
  test.each<[WrittenPlace, string]>([
    ['output', '--out'],
    ['cache', 'BROADSHEET_CACHE'],
    ['temporary', temporaryVariable],
  ])('names what leads to another folder: for %s %s, and nothing else', (place, way) => {
    const others = ['--out', 'BROADSHEET_CACHE', temporaryVariable].filter((other) => other !== way);
    for (const code of ['EACCES', 'EROFS', 'ENOENT', 'ENOTDIR', 'ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']) {
      const { hint } = writeFault('/there', failed(code), place);
      expect(hint).toContain(way);
      for (const other of others) expect(hint).not.toContain(other);
    }
  });

  test.each([
    ['EMFILE', 'cannot-write', 'Close other programs, or allow more open files with ulimit -n.'],
    ['ENOSPC', 'disk-full', 'Make room, or choose a folder on another disk with --out.'],
    ['EROFS', 'cannot-write', 'Choose another folder with --out.'],
  ])('for %s is what mends it there', (system, code, hint) => {
    expect(writeFault('/there', failed(system))).toMatchObject({ code, hint });
  });

  test('leaves alone what has its words already', () => {
    const told = new WorldError('cannot-write', 'Told.');
    expect(writeFault('/there', told)).toBe(told);
  });
});
