import { WorldError } from '../diagnostics/world-error.js';

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = Object.freeze({
  EACCES: [
    'this user may not write there',
    'Give yourself the right to write there, or choose another folder with --out.',
  ],
  EPERM: [
    'this user may not write there',
    'Close programs that hold the file open, or choose another folder with --out.',
  ],
  EROFS: ['the file system is read-only', 'Choose another folder with --out.'],
  EBUSY: ['another program holds it open', 'Close the program that shows the file, then build again.'],
  ENOTDIR: [
    'a file stands where a folder is needed',
    'Move that file away, or choose another folder with --out.',
  ],
  EEXIST: [
    'a file stands where a folder is needed',
    'Move that file away, or choose another folder with --out.',
  ],
  EISDIR: [
    'a folder stands where the file belongs',
    'Move that folder away, or choose another folder with --out.',
  ],
  ENAMETOOLONG: ['the path is too long for this system', 'Choose a folder nearer to the root with --out.'],
  EMFILE: ['too many files are open', 'Close other programs, or allow more open files with ulimit -n.'],
  EFBIG: ['the file is larger than this system allows', 'Choose a folder on another disk with --out.'],
});

/** What a failed write means, in words. What stood there before stands there still. */
export function writeFault(path: string, error: unknown): WorldError {
  if (error instanceof WorldError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new WorldError(
      'disk-full',
      `Cannot write ${path}: the disk is full. Nothing was changed.`,
      'Make room, or choose a folder on another disk with --out.',
      { cause: error },
    );
  }
  const [reason, hint] = reasons[code] ?? [`the system says ${code}`, 'Choose another folder with --out.'];
  return new WorldError('cannot-write', `Cannot write ${path}: ${reason}. Nothing was changed.`, hint, {
    cause: error,
  });
}
