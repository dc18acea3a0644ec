import type { Diagnostic } from './diagnostic.js';

/**
 * A fault found while drawing, before it has its place in the story file. Its `dataPath` is the id of a statement;
 * `locateFaults` makes a place of it.
 */
export interface DrawingFault extends Diagnostic {
  /** The text at fault, as drawn: its field is looked for in the statement, then around it. */
  readonly words?: string;
  /** By how many characters it is too long. */
  readonly tooMany?: number;
}
