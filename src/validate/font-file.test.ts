import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../testing/source-files.js';
import { fontFileFault } from './font-file.js';

const real = readFileSync(
  join(root, 'node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
);

/** The font with its first table called otherwise, or with other first bytes. */
function changed(change: (bytes: Buffer) => void): Uint8Array {
  const bytes = Buffer.from(real);
  change(bytes);
  return bytes;
}

/** Where the record of a table stands. */
function record(bytes: Buffer, name: string): number {
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16)
    if (bytes.toString('latin1', at, at + 4) === name) return at;
  throw new Error(`no table ${name}`);
}

test('a static TrueType font is one', () => {
  expect(fontFileFault(real)).toBeUndefined();
});

test.each([
  ['is no font', new TextEncoder().encode('<html>not a font at all</html>')],
  ['is no font', new Uint8Array()],
  ['is a WOFF2 file of the web', changed((bytes) => bytes.write('wOF2', 0, 'latin1'))],
  ['is an OpenType font with PostScript outlines', changed((bytes) => bytes.write('OTTO', 0, 'latin1'))],
  ['is a collection of fonts', changed((bytes) => bytes.write('ttcf', 0, 'latin1'))],
  ['is a variable font', changed((bytes) => bytes.write('fvar', record(bytes, 'GDEF'), 'latin1'))],
  ['has no TrueType outlines', changed((bytes) => bytes.write('xxxx', record(bytes, 'glyf'), 'latin1'))],
  ['is cut short', real.subarray(0, 2000)],
  ['is cut short', real.subarray(0, 40)],
  [
    'says that it may not be embedded',
    changed((bytes) => bytes.writeUInt16BE(2, bytes.readUInt32BE(record(bytes, 'OS/2') + 8) + 8)),
  ],
])('a file that %s is refused', (why, bytes) => {
  expect(fontFileFault(bytes)).toBe(why);
});
