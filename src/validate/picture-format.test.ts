import { expect, test } from 'vitest';
import { whyNoPicture } from './picture-format.js';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const box = (brands: string) => bytes(`\0\0\0${String.fromCharCode(8 + brands.length)}ftyp${brands}`);

test.each([
  ['a JPEG', bytes('\xff\xd8\xff\xe0')],
  ['a PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\0IDAT')],
  ['a WebP', bytes('RIFF\0\0\0\0WEBPVP8 ')],
  ['an AVIF', box('avif\0\0\0\0mif1')],
  ['an AVIF that calls itself so later', box('mif1\0\0\0\0avif')],
])('%s is known by its first bytes', (_name, file) => {
  expect(whyNoPicture(file)).toBeUndefined();
});

test.each([
  ['is empty', bytes('')],
  ['is animated', bytes('\x89PNG\r\n\x1a\n\0\0\0\x02acTLab\0\0\0\0\0\0\0\0IDAT')],
  ['is animated', bytes('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\x02')],
  ['is animated', box('avis\0\0\0\0avif')],
  ['is a HEIC picture or a video', box('heic\0\0\0\0mif1')],
  ['is an SVG drawing', bytes('  <svg xmlns="">')],
  ['is an SVG drawing', bytes('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg>')],
  ['is a web page or another text', bytes('<!DOCTYPE html><p>')],
  ['is a GIF', bytes('GIF89a')],
  ['is a TIFF', bytes('II*\0')],
  ['is a PDF', bytes('%PDF-1.7')],
  ['is a pointer of Git LFS, not the picture itself', bytes('version https://git-lfs.github.com/spec/v1')],
  ['is no picture the program knows', bytes('\0\x01\x02')],
])('what %s is refused', (why, file) => {
  expect(whyNoPicture(file)).toBe(why);
});
