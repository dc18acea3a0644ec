import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plain } from '../diagnostics/painter.js';
import { root } from '../testing/source-files.js';
import { printSchema } from './print-schema.js';

test('the JSON Schema in the repository, which story files point to, is the one the program has', () => {
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  printSchema({ print, tell: () => undefined, live: undefined, paint: plain, workingFolder: '/' });
  expect(readFileSync(join(root, 'assets/schema/story.schema.json'), 'utf8')).toBe(printed);
  expect(JSON.parse(printed)).toMatchObject({
    type: 'object',
    required: ['title', 'source', 'experts', 'sections'],
    additionalProperties: false,
  });
});
