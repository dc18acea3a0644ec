import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { families } from '../model/font.js';
import { root } from '../testing/source-files.js';

test.each(families)('$family is installed in just the weights a theme may ask for', ({ family, weights }) => {
  const folder = join(root, 'node_modules/@expo-google-fonts', family.toLowerCase().replaceAll(' ', '-'));
  const installed = readdirSync(folder).flatMap((entry) => /^(\d{3})[A-Za-z]+$/.exec(entry)?.[1] ?? []);
  expect(installed.map(Number).sort()).toEqual(weights);
});
