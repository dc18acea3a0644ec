import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { pictureOrder } from '../kinds/index.js';
import { root } from '../testing/source-files.js';
import { temporaryFolder } from './run-broadsheet.js';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the gallery shows every layout in four shapes, two themes and three languages on one page', async () => {
  execFileSync(process.execPath, [join(root, 'src/testing/gallery.mjs'), '--out', folder]);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const wanted = ['silk', 'night', 'zh-TW', 'en'].flatMap((theme) =>
    pictureOrder.flatMap((layout) =>
      ['wide', 'square', 'portrait', 'story'].map((shape) => `${theme}/${layout}-${shape}.png`),
    ),
  );
  const shown = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, path]) => path);
  expect(shown.toSorted()).toEqual(wanted.toSorted());
  expect(readdirSync(join(folder, 'silk'))).toHaveLength(wanted.length / 4);
  const sheet = await sharp(join(folder, 'contact-sheet.png')).metadata();
  expect(sheet.width).toBeGreaterThan(16 * 216);
  expect(sheet.height).toBeGreaterThan(pictureOrder.length * 384);
});
