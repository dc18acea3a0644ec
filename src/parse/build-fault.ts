import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Span } from './tree.js';

/** A fault found while reading a file that makes it unusable, with offsets for its place. */
export type BuildFault = Pick<Diagnostic, 'code' | 'message' | 'hint' | 'dataPath'> & Span;
