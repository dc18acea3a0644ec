import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { nameSrgb } from './name-srgb.js';

test('a PNG says before its data that it is sRGB, and is still the same picture', async () => {
  const plain = await sharp({ create: { width: 5, height: 3, channels: 3, background: '#a8321e' } })
    .png()
    .toBuffer();
  const named = Buffer.from(nameSrgb(plain));
  const chunks: string[] = [];
  for (let at = 8; at < named.length; ) {
    const length = named.readUInt32BE(at);
    const body = named.subarray(at + 4, at + 8 + length);
    chunks.push(body.subarray(0, 4).toString('latin1'));
    expect(named.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    at += 12 + length;
  }
  expect(chunks.slice(0, 2)).toEqual(['IHDR', 'sRGB']);
  expect(chunks.at(-1)).toBe('IEND');
  expect(await sharp(named).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer());
});
