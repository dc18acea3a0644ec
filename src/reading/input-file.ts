import { createHash } from 'node:crypto';
import type { InputFile } from '../model/input-file.js';

/** What is noted of a file that was read. */
export function inputFile(file: string, bytes: Uint8Array): InputFile {
  return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
}
