import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../testing/source-files.js';
import { takenClasses } from './theme-names.js';

test('no accent can take the class of a kind of slide', () => {
  const kinds = readdirSync(join(root, 'templates/slides')).map((file) => file.replace('.md.hbs', ''));
  expect(takenClasses).toEqual(expect.arrayContaining(kinds));
});
