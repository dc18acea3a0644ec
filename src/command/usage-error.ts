/** The command was called in a way it does not understand; the message says how it may be called. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    /** What would have been right. */
    readonly hint?: string,
  ) {
    super(message);
  }
}
