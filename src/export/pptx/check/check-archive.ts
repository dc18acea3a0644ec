import type { PackageFault } from './package-fault.js';
import { repeated } from './repeated.js';
import { readZipDirectory } from './zip-directory.js';

/**
 * Holds the bytes of a finished file against what its parts cannot tell: that it is an archive, that nothing stands
 * behind its end, and that no part is in it twice, in large or small letters.
 *
 * @param name of the file, for the faults
 */
export function checkArchive(bytes: Uint8Array, name: string): readonly PackageFault[] {
  const directory = readZipDirectory(bytes);
  if (directory === undefined) return [{ rule: 'archive', part: name, message: 'is no zip archive' }];
  const { names, behind } = directory;
  return [
    ...(behind > 0
      ? [{ rule: 'bytes-behind-the-end', part: name, message: `has ${behind} bytes behind its end` }]
      : []),
    ...repeated(names.map((entry) => entry.toLowerCase())).map((entry) => ({
      rule: 'duplicate-entries',
      part: entry,
      message: 'is in the archive more than once',
    })),
  ];
}
