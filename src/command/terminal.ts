import type { Painter } from '../diagnostics/painter.js';

/** Where a command speaks: results to `print`, everything else to `tell`. The streams themselves belong to the command line. */
export interface Terminal {
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes to standard error. */
  readonly tell: (text: string) => void;
  /** Standard error when a person is watching it, for a display that redraws itself. */
  readonly live: NodeJS.WriteStream | undefined;
  readonly paint: Painter;
  readonly workingFolder: string;
}
