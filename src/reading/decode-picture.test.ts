import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { picturesFolder } from '../testing/pictures-folder.js';
import { decodedSample } from '../testing/sample-pictures.js';
import { type DecodedPicture, decodePicture } from './decode-picture.js';

async function decoded(bytes: Buffer): Promise<DecodedPicture> {
  const picture = await decodePicture(bytes);
  if ('why' in picture) throw new Error(picture.why);
  return picture;
}
const pixel = ({ rgb, width }: DecodedPicture, x: number, y: number) => [
  ...rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];

describe('a picture is decoded', () => {
  test.each(['woman-with-bob.jpg', 'man-with-glasses.png', 'man-with-short-hair.webp', 'harbour.avif'])(
    '%s',
    async (file) => {
      const { width, height, rgb } = await decodedSample(file);
      expect(rgb).toHaveLength(width * height * 3);
      expect(Math.max(width, height)).toBeLessThanOrEqual(1800);
    },
  );

  test('upright, as its camera was held', async () => {
    const bytes = await readFile(join(picturesFolder, 'woman-with-bob.jpg'));
    const { width, height, orientation } = await sharp(bytes).metadata();
    expect([width, height, orientation]).toEqual([1200, 960, 6]);
    const upright = await decoded(bytes);
    expect([upright.width, upright.height, upright.inFile]).toEqual([
      960,
      1200,
      { width: 960, height: 1200 },
    ]);
    // the jacket is at the foot, the light wall at the head
    const [jacket = 255] = pixel(upright, 300, 1150);
    const [wall = 0] = pixel(upright, 300, 30);
    expect(jacket).toBeLessThan(wall);
  });

  test('no larger than any place needs, and grey as colours', async () => {
    const grey = await sharp({ create: { width: 4000, height: 2000, channels: 3, background: '#808080' } })
      .toColourspace('b-w')
      .png()
      .toBuffer();
    const picture = await decoded(grey);
    expect([picture.width, picture.height, picture.inFile.width]).toEqual([1800, 900, 4000]);
    expect(pixel(picture, 5, 5)).toEqual([128, 128, 128]);
  });

  test('white where one could see through', async () => {
    const clear = await sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect(pixel(await decoded(clear), 3, 3)).toEqual([255, 255, 255]);
  });

  test('in sRGB, whatever the profile of its file', async () => {
    const wide = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#FF0000' } })
      .withIccProfile('p3')
      .png()
      .toBuffer();
    const [red = 0, green = 255, blue = 255] = pixel(await decoded(wide), 3, 3);
    expect(red).toBeGreaterThan(250);
    expect(Math.max(green, blue)).toBeLessThan(6);
  });
});

test('what moves is refused', async () => {
  const frame = (background: string) => ({
    create: { width: 20, height: 20, channels: 3 as const, background },
  });
  const frames = await Promise.all(
    ['#FF0000', '#0000FF'].map((colour) => sharp(frame(colour)).png().toBuffer()),
  );
  const moving = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
  expect(await decodePicture(moving)).toMatchObject({ why: 'is animated' });
});
