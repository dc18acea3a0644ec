import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseYaml } from '../parse/parse-yaml.js';
import { createMemoryWorld } from '../world/memory-world.js';
import { readPictures } from './read-pictures.js';

let jpeg: Buffer;
let small: Buffer;
let png: Buffer;
let avif: Buffer;
beforeAll(async () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#A8321E' } });
  jpeg = await plain(1300, 900).jpeg().toBuffer();
  png = await plain(600, 600).png({ compressionLevel: 0 }).toBuffer();
  avif = await plain(600, 600).avif({ effort: 0 }).toBuffer();
  small = await plain(300, 300).jpeg().toBuffer();
});

const story = (file: string, more = '') =>
  `title: 铁路\nexperts:\n  - id: ma\n    picture: { file: ${JSON.stringify(file)}, alt: 肖像, credit: 林, licence: CC0 }\n${more}`;

async function read(text: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const path = 'decks/railway/story.yaml';
  const { tree } = parseYaml({ path, bytes: new TextEncoder().encode(text) });
  if (tree === undefined) throw new Error('the story is no YAML');
  const here = Object.entries(files).map(([name, bytes]) => [`decks/railway/${name}`, bytes] as const);
  const world = createMemoryWorld({ [path]: text, ...Object.fromEntries(here) });
  return readPictures(world, 'decks/railway', { path, tree });
}

/** A PNG that claims to be so large; its pixels are not there. */
function claiming(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(new Uint8Array(100))),
    chunk('IEND', new Uint8Array()),
  ]);
}

describe('a picture that cannot be shown', () => {
  test.each([
    ['nothing.jpg', 'file-not-found', 'There is no picture nothing.jpg'],
    ['../secret.jpg', 'path-outside-story', 'does not lie in the story’s folder'],
    ['/etc/passwd', 'path-outside-story', 'does not lie in the story’s folder'],
    ['https://example.org/a.jpg', 'path-outside-story', 'nothing is fetched'],
    ['http://127.0.0.1/a.jpg', 'path-outside-story', 'nothing is fetched'],
    ['data:text/html,a', 'path-outside-story', 'does not lie in the story’s folder'],
    ['empty.png', 'file-empty', 'is empty'],
    ['page.png', 'picture-unusable', 'is a web page or another text'],
    ['drawing.png', 'picture-unusable', 'is an SVG drawing'],
    ['moving.png', 'picture-unusable', 'is a GIF'],
    ['huge.png', 'picture-unusable', 'claims to be 30000 by 30000 px'],
    ['cut.jpg', 'picture-unusable', 'is damaged or not whole'],
    ['cut.png', 'picture-unusable', 'is damaged or not whole'],
    ['header.png', 'picture-unusable', 'is damaged or not whole'],
    ['cut.avif', 'picture-unusable', 'is damaged or not whole'],
    ['small.jpg', 'picture-too-small', 'is 300 by 300 px; a portrait needs 480 by 480 px'],
  ])('%s is told at its field: %s', async (file, code, message) => {
    const { pictures, diagnostics } = await read(story(file), {
      'empty.png': new Uint8Array(),
      'page.png': '<!doctype html><title>not found</title>',
      'drawing.png':
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
      'moving.png': 'GIF89a',
      'huge.png': claiming(30000, 30000),
      'cut.jpg': jpeg.subarray(0, jpeg.length / 2),
      'cut.png': png.subarray(0, png.length - 100),
      'header.png': png.subarray(0, 33),
      'cut.avif': avif.subarray(0, avif.length - 10),
      'small.jpg': small,
    });
    expect(diagnostics).toMatchObject([
      { code, severity: 'error', line: 4, column: 22, dataPath: 'experts[0].picture.file' },
    ]);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint).toBeDefined();
    if (code !== 'picture-too-small') expect(pictures.size).toBe(0);
  });

  test('all of them are told at once', async () => {
    const more = 'picture: { file: none.jpg, alt: 封面, credit: 林, licence: CC0 }\n';
    const { diagnostics } = await read(story('nothing.jpg', more), {});
    expect(diagnostics.map(({ dataPath }) => dataPath)).toEqual(['experts[0].picture.file', 'picture.file']);
  });

  test('a cover needs more pixels than a portrait', async () => {
    const more = 'picture: { file: a.jpg, alt: 封面, credit: 林, licence: CC0 }\n';
    const middle = await sharp(jpeg).resize(600, 600).jpeg().toBuffer();
    const { diagnostics } = await read(story('a.jpg', more), { 'a.jpg': middle });
    expect(diagnostics).toMatchObject([{ code: 'picture-too-small', dataPath: 'picture.file' }]);
  });
});

test('a file is read once, however many name it', async () => {
  const more = 'picture: { file: a.jpg, alt: 封面, credit: 林, licence: CC0 }\n';
  const { pictures, inputs, diagnostics } = await read(story('a.jpg', more), { 'a.jpg': jpeg });
  expect(diagnostics).toEqual([]);
  expect([...pictures.keys()]).toEqual(['a.jpg']);
  expect(inputs).toEqual([{ file: 'a.jpg', sha256: createHash('sha256').update(jpeg).digest('hex') }]);
  expect(pictures.get('a.jpg')).toMatchObject({ width: 1300, height: 900 });
});
