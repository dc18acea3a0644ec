import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedPicture } from '../model/loaded-picture.js';
import { silk } from '../testing/deck-kit.js';
import { decodedSample } from '../testing/sample-pictures.js';
import type { DecodedPicture } from './decode-picture.js';
import { preparePictures } from './prepare-pictures.js';

let decoded: DecodedPicture;
let prepared: LoadedPicture;
const prepare = async (): Promise<LoadedPicture> => {
  const picture = (await preparePictures(new Map([['a.jpg', decoded]]), silk.tokens, 2)).get('a.jpg');
  if (picture === undefined) throw new Error('the picture is not there');
  return picture;
};
beforeAll(async () => {
  decoded = await decodedSample('woman-with-bob.jpg');
  prepared = await prepare();
});
const bytesOf = (address: string) => Buffer.from(address.replace(/^[^,]*,/, ''), 'base64');
const digest = (picture: LoadedPicture) => createHash('sha256').update(JSON.stringify(picture)).digest('hex');

describe('a picture as pages show it', () => {
  test('is there in several sizes, plain and in the accent of each section', () => {
    expect(prepared.ratio).toBeCloseTo(0.8);
    expect(prepared.duotone).toHaveLength(2);
    for (const { forms } of [prepared.plain, ...prepared.duotone])
      expect(forms.map(({ height }) => height)).toEqual([360, 720, 1200]);
  });

  test('says nothing of its camera, its place or its maker', async () => {
    const { exif, icc, xmp, orientation } = await sharp(
      bytesOf(prepared.plain.forms[0]?.address ?? ''),
    ).metadata();
    expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('is the same from build to build', async () => {
    expect(digest(await prepare())).toBe(digest(prepared));
  });
});
