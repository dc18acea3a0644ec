import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrastOf } from '../colour/contrast.js';
import { root } from '../testing/source-files.js';
import { colourPairs } from './theme-contrasts.js';
import { validateTheme } from './theme-tokens.js';

test.each(['silk', 'night'])('in %s every text and every field can be read and seen', (name) => {
  const path = `assets/themes/${name}/tokens.json`;
  const { theme, tree, diagnostics } = validateTheme({ path, bytes: readFileSync(join(root, path)) }, []);
  expect(diagnostics).toEqual([]);
  if (theme === undefined || tree === undefined) throw new Error('there is no theme');
  const pairs = colourPairs(theme, tree);
  expect(pairs).toHaveLength(4 + 4 * theme.accents.length);
  const low = pairs.filter(({ colour, against, least }) => contrastOf(colour, against).ratio < least);
  expect(low.map(({ words }) => words)).toEqual([]);
});
