import { storyJsonSchema } from '../validate/story-json-schema.js';
import { type ExitCode, exitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** `schema`: the JSON Schema that editors complete and check story files with. */
export function printSchema(terminal: Terminal): ExitCode {
  terminal.print(`${JSON.stringify(storyJsonSchema(), undefined, 2)}\n`);
  return exitCode.done;
}
