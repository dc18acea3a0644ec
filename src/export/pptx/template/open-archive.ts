import { unzipSync } from 'fflate';
import { TemplateFault } from './template.js';

/** Larger files are no templates but films. */
const largestFile = 128 * 2 ** 20;
/** What a file may become when it is unpacked. */
const largestContent = 256 * 2 ** 20;
const mostEntries = 20_000;

/** The first bytes of files of Office before 2007, and of those that a password locks. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of a package that are asked for. */
export type ReadParts = (isWanted: (path: string) => boolean) => ReadonlyMap<string, Uint8Array>;

/**
 * Opens the bytes of a presentation.
 *
 * @throws {TemplateFault} where they are none
 */
export function openArchive(bytes: Uint8Array): ReadParts {
  if (compoundFile.every((byte, index) => bytes[index] === byte))
    throw new TemplateFault(
      'is locked by a password, or written by an Office older than 2007',
      'Open it in PowerPoint, take the password away, and save it as .pptx or .potx.',
    );
  if (bytes.length > largestFile)
    throw new TemplateFault(
      `is larger than ${largestFile / 2 ** 20} MB`,
      'Save a copy without its slides: a template needs its masters only.',
    );
  return (isWanted) => {
    let entries = 0;
    let length = 0;
    try {
      const parts = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          entries += 1;
          const wanted = isWanted(name);
          if (wanted) length += originalSize;
          if (entries > mostEntries || length > largestContent)
            throw new TemplateFault(
              `becomes larger than ${largestContent / 2 ** 20} MB when it is unpacked`,
              'Save a copy without its slides: a template needs its masters only.',
            );
          return wanted;
        },
      });
      return new Map(Object.entries(parts));
    } catch (error) {
      if (error instanceof TemplateFault) throw error;
      throw new TemplateFault(
        'is no presentation: it is not a ZIP file, or it is damaged',
        'Save it anew in PowerPoint as .pptx or .potx.',
      );
    }
  };
}
