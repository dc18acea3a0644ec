import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ManifestEntry } from '../../model/manifest.js';
import { archiveFile, archivesOf } from './platform-archive.js';

const file = (path: string, preset?: string): ManifestEntry => ({
  path,
  kind: 'poster',
  id: 'jobs',
  format: path.split('.').at(-1) ?? '',
  mediaType: '',
  language: path.split('/')[0] ?? '',
  bytes: 1,
  sha256: path,
  sources: [],
  ...(preset === undefined ? {} : { preset }),
});
const entries = [
  file('zh-CN/posters/jobs/x.png', 'x'),
  file('zh-CN/posters/jobs/x.alt.txt', 'x'),
  file('zh-CN/posters/jobs/wide.png', 'wide'),
  file('zh-CN/posters/jobs/xiaohongshu.png', 'xiaohongshu'),
  file('zh-CN/posters/jobs/caption.x.txt', 'x'),
  file('zh-CN/posters/jobs/caption.xiaohongshu.txt', 'xiaohongshu'),
  file('zh-CN/posters/work/linkedin-carousel.pdf', 'linkedin-carousel'),
  file('en/posters/jobs/x.png', 'x'),
];

test('each platform in each language is one archive: pictures, their alternative texts, and the text to post with them', () => {
  const archives = archivesOf(entries).map(({ path, files }) => [path, files.map((each) => each.path)]);
  expect(archives).toEqual([
    [
      'zh-CN/posters/x.zip',
      ['caption.x.txt', 'x.alt.txt', 'x.png'].map((name) => `zh-CN/posters/jobs/${name}`),
    ],
    // what no text is written for takes that of X
    ['zh-CN/posters/wide.zip', ['caption.x.txt', 'wide.png'].map((name) => `zh-CN/posters/jobs/${name}`)],
    [
      'zh-CN/posters/xiaohongshu.zip',
      ['caption.xiaohongshu.txt', 'xiaohongshu.png'].map((name) => `zh-CN/posters/jobs/${name}`),
    ],
    ['en/posters/x.zip', ['en/posters/jobs/x.png']],
  ]);
});

test('an archive has the same bytes whenever it is packed, and gives its files back', () => {
  const [archive] = archivesOf(entries);
  if (archive === undefined) throw new Error('There is no archive.');
  const pack = () => archiveFile(archive, (path) => new TextEncoder().encode(path)).bytes;
  expect(pack()).toEqual(pack());
  const files = unzipSync(pack());
  expect(Object.keys(files)).toEqual(['jobs/caption.x.txt', 'jobs/x.alt.txt', 'jobs/x.png']);
  expect(new TextDecoder().decode(files['jobs/x.png'])).toBe('zh-CN/posters/jobs/x.png');
});
