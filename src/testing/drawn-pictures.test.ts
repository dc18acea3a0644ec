import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawnPictures } from './drawn-pictures.js';
import { picturesFolder } from './pictures-folder.js';

/** `UPDATE_GOLDENS=1` draws them anew: look before you keep them. */
test.each(Object.entries(drawnPictures))('%s is the picture that is drawn here', async (file, draw) => {
  const drawn = await draw();
  if (process.env.UPDATE_GOLDENS !== undefined) await writeFile(join(picturesFolder, file), drawn);
  const [now, then] = await Promise.all(
    [drawn, join(picturesFolder, file)].map((each) => sharp(each).metadata()),
  );
  expect(now).toMatchObject({ width: then?.width, height: then?.height, format: then?.format });
  expect(now?.orientation).toBe(then?.orientation);
});

test('every picture of the folder is drawn here', async () => {
  expect((await readdir(picturesFolder)).toSorted()).toEqual(Object.keys(drawnPictures).toSorted());
});
