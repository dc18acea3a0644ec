/**
 * States what cannot be otherwise. When it is, the fault is the program's own, never the user's: the error
 * ends the run with exit code 70.
 */
export function invariant(condition: unknown, because: string): asserts condition {
  if (!condition) throw new Error(`This should not happen: ${because}`);
}
