import type { PageMeasure } from './drawing.js';

/** `report.json`: the proof that goes with a build. What was traced, what was measured, what was found. */
export interface Report {
  /** True when no diagnostic is an error. */
  readonly ok: boolean;
  readonly statements: readonly ReportedStatement[];
  readonly pages: readonly PageMeasure[];
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** A statement of the story and where its source prints it. Line and column are 1-based. */
export interface ReportedStatement {
  readonly id: string;
  /** The figure as printed; for a statement without a figure, its passage. */
  readonly raw: string;
  /** Whether the value given agrees with what is printed. */
  readonly exact: boolean;
  readonly line: number;
  readonly column: number;
}

export interface ReportedDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint?: string;
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}
