/** What can be wrong with the machine the program runs on. */
export type WorldErrorCode =
  | 'node-too-old'
  | 'no-browser'
  | 'browser-failed'
  | 'font-missing'
  | 'asset-missing'
  | 'file-missing'
  | 'cannot-read'
  | 'cannot-write'
  | 'disk-full';

/**
 * A fault of the world, not of the story: no browser, no font, a folder that cannot be written.
 * The one class that is thrown for such faults; the command answers it with exit code 3.
 *
 * @example throw new WorldError('cannot-write', `Cannot write to ${folder}.`, 'Choose another folder with --out.')
 */
export class WorldError extends Error {
  override readonly name = 'WorldError';

  constructor(
    readonly code: WorldErrorCode,
    /** What is wrong, as a sentence. */
    message: string,
    /** What the user can do about it. */
    readonly hint?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
