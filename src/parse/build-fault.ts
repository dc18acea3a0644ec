import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Span } from './tree.js';

/** A fault found while reading a file, with offsets for its place; an error unless it says otherwise. */
export type BuildFault = Pick<Diagnostic, 'code' | 'message' | 'hint' | 'dataPath'> &
  Partial<Pick<Diagnostic, 'severity'>> &
  Span;
