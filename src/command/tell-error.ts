import { WorldError } from '../diagnostics/world-error.js';
import { type ExitCode, exitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** Says what went wrong, in words or as the one JSON document, and gives the exit code that belongs to it. */
export function tellError(error: unknown, terminal: Terminal, json: boolean): ExitCode {
  const { kind, code, message, hint } = explain(error);
  if (json) {
    terminal.print(`${JSON.stringify({ ok: false, error: { kind, message, hint } }, undefined, 2)}\n`);
  } else {
    terminal.tell(`${terminal.paint.fault('error')}: ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`);
  }
  return code;
}

interface Explanation {
  readonly kind: string;
  readonly code: ExitCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

function explain(error: unknown): Explanation {
  if (error instanceof UsageError) {
    return { kind: 'usage', code: exitCode.usage, message: error.message, hint: error.hint };
  }
  if (error instanceof WorldError) {
    return { kind: error.code, code: exitCode.environment, message: error.message, hint: error.hint };
  }
  const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    kind: 'internal',
    code: exitCode.internal,
    message: report,
    hint: 'This is a fault of broadsheet itself, not of the story. Nothing was written.',
  };
}
