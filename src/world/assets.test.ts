import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createAssets } from './assets.js';

const assets = createAssets(fileURLToPath(new URL('../..', import.meta.url)));

describe('the files of the package', () => {
  test('are read as text', async () => {
    expect(await assets.text('assets/themes/silk/tokens.json')).toContain('"silk"');
  });

  test('are listed in order, and a folder that is not there is empty', async () => {
    expect(await assets.list('assets/themes')).toContain('silk');
    expect(await assets.list('assets/nothing')).toEqual([]);
  });

  test('are missed by name, with what to do', async () => {
    await expect(assets.text('assets/none.css')).rejects.toMatchObject({
      code: 'asset-missing',
      message: expect.stringContaining('assets/none.css'),
      hint: expect.stringContaining('npm ci'),
    });
  });
});
