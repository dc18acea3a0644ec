import type { BuildPart } from '../model/build-parts.js';
import type { DiagnosticCode } from './codes.js';

/**
 * A fault in what the user gave us, as a plain value: where it stands, what is wrong, what to do.
 * Faults are gathered and returned beside the result, never thrown.
 */
export interface Diagnostic {
  /** Permanent name of the fault; the words may improve, the code stays. See `codes.ts`. */
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The edition whose pages it is about; absent in the story's own language. */
  readonly language?: string;
  /** What the user can do about it. */
  readonly hint?: string;
  /** The file the fault stands in, as the user named it. */
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, counted in UTF-16 code units as editors do. */
  readonly column?: number;
  /** How many UTF-16 code units the fault covers on its line; the caret frame underlines so many. */
  readonly length?: number;
  /** The place in the data, e.g. `sections[0].arguments[2].headline`. */
  readonly dataPath?: string;
  /** The parts of a build it is about; absent where it is about the story or the theme, which every build reads anew. */
  readonly parts?: readonly PartFault[];
}

/** What is wrong with one part of a build, as it is told where no other part has the same fault. */
export interface PartFault {
  readonly part: BuildPart;
  readonly message: string;
  readonly hint?: string;
}
