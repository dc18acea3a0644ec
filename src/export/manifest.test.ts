import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Artifact } from '../model/artifact.js';
import type { Manifest, ManifestEntry } from '../model/manifest.js';
import { manifestEntry, manifestFile, mergeEntries, readManifest } from './manifest.js';

const artifact: Artifact = {
  path: 'zh-CN/posters/jobs/wide.png',
  kind: 'poster',
  id: 'jobs',
  format: 'png',
  mediaType: 'image/png',
  language: 'zh-CN',
  preset: 'wide',
  alt: '超7.4万个就业岗位',
  sources: ['jobs'],
  bytes: new TextEncoder().encode('abc'),
};
const entryAt = (path: string, kind: ManifestEntry['kind'] = 'deck'): ManifestEntry => ({
  ...manifestEntry(artifact),
  path,
  kind,
});
const manifest = (...artifacts: readonly ManifestEntry[]): Manifest => ({
  story: 'railway',
  title: '一条铁路',
  generator: 'broadsheet 0.1.0',
  artifacts,
});

test('an entry holds the size and the SHA-256 of the bytes, and not the bytes', () => {
  expect(manifestEntry(artifact)).toEqual({
    path: 'zh-CN/posters/jobs/wide.png',
    kind: 'poster',
    id: 'jobs',
    format: 'png',
    mediaType: 'image/png',
    language: 'zh-CN',
    preset: 'wide',
    alt: '超7.4万个就业岗位',
    sources: ['jobs'],
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});

test('a manifest read back is the manifest that was written', () => {
  const written = manifest(entryAt('a.md'), entryAt('zh-CN/b.png', 'poster'));
  expect(readManifest(manifestFile(written))).toEqual(written);
});

test.each(['../x', '/etc/passwd', 'a/../../x', 'C:/x', 'a\\b', './a', 'a//b', '', 'a\0b'])(
  'a manifest that names %j, outside its folder, is not believed',
  (path) => {
    expect(readManifest(manifestFile(manifest(entryAt(path))))).toBeUndefined();
  },
);

test('bytes that are no manifest are none, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        expect(readManifest(bytes)).toBeUndefined();
      },
    ),
  );
});

test('a full build lists its files by kind and in the order of the story', () => {
  const made = [entryAt('b.png', 'poster'), entryAt('z.md'), entryAt('a.md'), entryAt('h.pdf', 'handout')];
  expect(mergeEntries(undefined, [], made).map(({ path }) => path)).toEqual([
    'z.md',
    'a.md',
    'h.pdf',
    'b.png',
  ]);
});

test('a part built again stands where it stood', () => {
  const previous = manifest(entryAt('one.md'), entryAt('one.pdf'), entryAt('two.md'), entryAt('two.pdf'));
  const kept = [entryAt('one.pdf'), entryAt('two.pdf')];
  const made = [entryAt('one.md'), entryAt('two.md'), entryAt('three.md')];
  expect(mergeEntries(previous, kept, made).map(({ path }) => path)).toEqual([
    'one.md',
    'one.pdf',
    'two.md',
    'two.pdf',
    'three.md',
  ]);
});
