import { editionJsonSchema } from '../validate/edition/edition-json-schema.js';
import { storyJsonSchema } from '../validate/story-json-schema.js';
import { themeJsonSchema } from '../validate/theme-json-schema.js';
import { type ExitCode, exitCode } from './exit-code.js';
import type { SchemaSubject } from './request.js';
import type { Terminal } from './terminal.js';

const schemas = Object.freeze({
  story: storyJsonSchema,
  edition: editionJsonSchema,
  theme: themeJsonSchema,
} satisfies Record<SchemaSubject, unknown>);

/** `schema`: the JSON Schema that editors complete and check story files, editions and the tokens of themes with. */
export function printSchema(terminal: Terminal, subject: SchemaSubject): ExitCode {
  terminal.print(`${JSON.stringify(schemas[subject](), undefined, 2)}\n`);
  return exitCode.done;
}
