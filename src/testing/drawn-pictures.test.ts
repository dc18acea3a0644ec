import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawnPictures } from './drawn-pictures.js';
import { root } from './source-files.js';

const folder = join(root, 'src/testing/pictures');

/** `UPDATE_GOLDENS=1` draws them anew: look before you keep them. */
test.each(Object.entries(drawnPictures))('%s is the picture that is drawn here', async (file, draw) => {
  const drawn = await draw();
  if (process.env.UPDATE_GOLDENS !== undefined) await writeFile(join(folder, file), drawn);
  const [now, then] = await Promise.all([drawn, join(folder, file)].map((each) => sharp(each).metadata()));
  expect(now).toMatchObject({ width: then?.width, height: then?.height, format: then?.format });
  expect(now?.orientation).toBe(then?.orientation);
});

test('every picture of the folder is drawn here', async () => {
  const files = (await readdir(folder)).filter((file) => file !== 'pictures.yaml');
  expect(files.toSorted()).toEqual(Object.keys(drawnPictures).toSorted());
});
