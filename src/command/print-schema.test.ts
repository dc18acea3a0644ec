import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plain } from '../diagnostics/painter.js';
import { root } from '../testing/source-files.js';
import { printSchema } from './print-schema.js';

test.each([
  ['story', ['title', 'source', 'sections']],
  ['edition', undefined],
  ['theme', ['name', 'colours', 'accents']],
] as const)('the JSON Schema of a %s in the repository is the one the program has', (subject, required) => {
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  printSchema({ print, tell: () => undefined, live: undefined, paint: plain, workingFolder: '/' }, subject);
  expect(readFileSync(join(root, `assets/schema/${subject}.schema.json`), 'utf8')).toBe(printed);
  expect(JSON.parse(printed)).toMatchObject({
    type: 'object',
    ...(required === undefined ? {} : { required }),
    additionalProperties: false,
  });
});
