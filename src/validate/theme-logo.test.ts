import { expect, test } from 'vitest';
import { readLogo } from './theme-logo.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (box: string) =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path d="M0 0H9"/></svg>`);

/** As much of a PNG as its header: signature, then width and height. */
function png(width: number, height: number): Uint8Array {
  const file = new Uint8Array(40);
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(file.buffer).setUint32(16, width);
  new DataView(file.buffer).setUint32(20, height);
  return file;
}

test('an SVG or PNG becomes a picture that fetches nothing, of its own proportions', () => {
  expect(readLogo({ path: 'logo.svg', bytes: svg('0 0 240 60') }).picture).toMatchObject({ ratio: 4 });
  const { picture } = readLogo({ path: 'logo.png', bytes: png(300, 100) });
  expect(picture).toMatchObject({ ratio: 3 });
  expect(picture?.address).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
});

test.each([
  ['a file too large', new Uint8Array(300 * 1024), 'the most is 200 KB'],
  ['a PNG of too many pixels', png(9000, 3000), 'larger than 4000 px'],
  ['a damaged PNG', png(0, 10), 'damaged'],
  ['one too long to be drawn small', svg('0 0 900 100'), 'too long'],
  ['what is no picture', bytes('logo'), 'no <svg>'],
  ['an empty file', new Uint8Array(), 'empty'],
  ['an unsafe SVG', bytes('<svg viewBox="0 0 2 1"><script/></svg>'), '<script>'],
])('%s is refused', (_what, file, words) => {
  const { picture, diagnostics } = readLogo({ path: 'brand/logo', bytes: file });
  expect(picture).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({ severity: 'error', path: 'brand/logo' });
  expect(diagnostics.map(({ message }) => message).join()).toContain(words);
});
