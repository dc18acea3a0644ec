import { crc32 } from 'node:zlib';

/** Signature, and the header chunk with its length, name, data and checksum. */
const headerEnd = 8 + 4 + 4 + 13 + 4;

/**
 * Says in a PNG that its colours are sRGB, by the chunk made for that (PNG specification, 11.3.2.5; rendering intent
 * perceptual). To embed the profile instead, every pixel would be sent through it first.
 */
export function nameSrgb(png: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from('sRGB', 'latin1'), Buffer.from([0])]);
  const chunk = Buffer.alloc(4 + body.length + 4);
  chunk.writeUInt32BE(1, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 4 + body.length);
  return Buffer.concat([png.subarray(0, headerEnd), chunk, png.subarray(headerEnd)]);
}
