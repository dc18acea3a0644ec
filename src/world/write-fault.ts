import { WorldError } from '../diagnostics/world-error.js';

/** What a folder is for: it decides which setting leads to another one. */
export type WrittenPlace = 'output' | 'cache' | 'temporary';

/** How one gets another folder, as the words after “or”. */
const another: Readonly<Record<WrittenPlace, (which: string) => string>> = Object.freeze({
  output: (which) => `choose ${which} with --out`,
  cache: (which) => `set BROADSHEET_CACHE to ${which}`,
  temporary: (which) => `set ${temporaryVariable} to ${which}`,
});

/** The variable that names the folder for temporary files. */
export const temporaryVariable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';

interface Reason {
  readonly what: string;
  /** What mends it where it is; without it only another folder helps. */
  readonly mend?: string;
  /** The other folder that helps; `none` where no other does. */
  readonly other?: string;
}

const reasons: Readonly<Record<string, Reason>> = Object.freeze({
  EACCES: { what: 'this user may not write there', mend: 'Give yourself the right to write there' },
  EPERM: { what: 'this user may not write there', mend: 'Close programs that hold the file open' },
  EROFS: { what: 'the file system is read-only' },
  ENOENT: { what: 'there is no such folder', mend: 'Make the folder' },
  EBUSY: {
    what: 'another program holds it open',
    mend: 'Close the program that shows the file, then build again',
    other: 'none',
  },
  ENOTDIR: { what: 'a file stands where a folder is needed', mend: 'Move that file away' },
  EEXIST: { what: 'a file stands where a folder is needed', mend: 'Move that file away' },
  EISDIR: { what: 'a folder stands where the file belongs', mend: 'Move that folder away' },
  ENAMETOOLONG: { what: 'the path is too long for this system', other: 'a folder nearer to the root' },
  EMFILE: {
    what: 'too many files are open',
    mend: 'Close other programs, or allow more open files with ulimit -n',
    other: 'none',
  },
  ENFILE: { what: 'too many files are open on this machine', mend: 'Close other programs', other: 'none' },
  EFBIG: { what: 'the file is larger than this system allows', other: 'a folder on another disk' },
  ENOSPC: { what: 'the disk is full', mend: 'Make room', other: 'a folder on another disk' },
  EDQUOT: {
    what: "this user's share of the disk is full",
    mend: 'Make room',
    other: 'a folder on another disk',
  },
});

/**
 * What a failed write means, in words, and what helps where it was to go. What stood there before stands there still.
 *
 * @param place what the folder is for
 */
export function writeFault(path: string, error: unknown, place: WrittenPlace = 'output'): WorldError {
  if (error instanceof WorldError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const {
    what,
    mend,
    other = 'another folder',
  }: Reason = reasons[code] ?? { what: `the system says ${code}` };
  const way = other === 'none' ? undefined : another[place](other);
  const hint = [mend, way].filter((part) => part !== undefined).join(', or ');
  return new WorldError(
    code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'cannot-write',
    `Cannot write ${path}: ${what}.${place === 'output' ? ' Nothing was changed.' : ''}`,
    `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`,
    { cause: error },
  );
}
