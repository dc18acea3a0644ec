import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Manifest, ManifestEntry } from '../model/manifest.js';
import { themeSchema } from '../model/theme.js';
import { indexPage } from './index-page.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const theme = themeSchema.parse(JSON.parse(read('assets/themes/silk/tokens.json')));
const template = read('templates/gallery.html.hbs');

const entry = (given: Partial<ManifestEntry> & Pick<ManifestEntry, 'path' | 'kind'>): ManifestEntry => ({
  id: 'one',
  format: given.path.split('.').at(-1) ?? '',
  mediaType: 'application/octet-stream',
  language: 'zh-CN',
  bytes: 123_456,
  sha256: given.path,
  sources: [],
  ...given,
});
const manifest = (...artifacts: readonly ManifestEntry[]): Manifest => ({
  story: 'railway',
  title: '一条铁路的七年',
  generator: 'broadsheet 0.1.0',
  artifacts,
});
const pageOf = (...artifacts: readonly ManifestEntry[]) =>
  new TextDecoder().decode(
    indexPage({ manifest: manifest(...artifacts), theme, template, fontCss: '' }).bytes,
  );

const deck = (format: string, more: Partial<ManifestEntry> = {}) =>
  entry({
    path: `zh-CN/decks/one.${format}`,
    kind: 'deck',
    title: '就业',
    section: 'work',
    pages: 9,
    ...more,
  });
const poster = (preset: string, more: Partial<ManifestEntry> = {}) =>
  entry({
    path: `zh-CN/posters/jobs/${preset}.png`,
    kind: 'poster',
    id: 'jobs',
    section: 'work',
    title: '超7.4万个岗位',
    preset,
    width: 1200,
    height: 630,
    alt: '大数字：超7.4万个就业岗位',
    ...more,
  });

test('every document and every picture is linked, by a relative path', () => {
  const page = pageOf(deck('md'), deck('html'), deck('pdf'), poster('wide'), poster('story'));
  const links = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link]) => link);
  expect(new Set(links)).toEqual(
    new Set([
      '#zh-CN-work',
      'zh-CN/decks/one.html',
      'zh-CN/decks/one.pdf',
      'zh-CN/decks/one.md',
      'zh-CN/posters/jobs/wide.png',
      'zh-CN/posters/jobs/story.png',
      'report.json',
      'manifest.json',
    ]),
  );
});

test('a deck is one row with its length and a link for each format', () => {
  const page = pageOf(deck('md'), deck('pdf'), deck('css', { id: 'silk' }));
  expect(page.match(/class="title"/g)).toHaveLength(1);
  expect(page).toContain('9页');
  expect(page).toContain('演示文稿1份');
  expect(page).toMatch(/PDF<\/a>[\s\S]*Markdown<\/a>/);
});

test('posters stand under the title of the deck of their section, with their alternative text', () => {
  const page = pageOf(deck('pdf'), poster('wide'));
  expect(page).toContain('<h3 id="zh-CN-work">就业</h3>');
  expect(page).toContain('alt="大数字：超7.4万个就业岗位"');
  expect(page).toContain('width="1200" height="630"');
});

test('posters of no section come first, under the whole story', () => {
  const { section: _, ...whole } = poster('wide', { id: 'cover', path: 'zh-CN/posters/cover/wide.png' });
  const page = pageOf(poster('wide'), whole);
  expect(page.indexOf('全篇')).toBeGreaterThan(0);
  expect(page.indexOf('posters/cover/')).toBeLessThan(page.indexOf('posters/jobs/'));
});

test('text of the story stays text', () => {
  const page = pageOf(deck('pdf', { title: '<script>alert(1)</script> & "七年"' }));
  expect(page).not.toContain('<script>');
  expect(page.replaceAll('<wbr>', '')).toContain(
    '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;七年&quot;',
  );
});

test('what was not made is not announced', () => {
  const page = pageOf(poster('wide'));
  expect(page).not.toContain('演示文稿');
  expect(page).not.toContain('讲义');
});

test('each language has a part of its own, marked with its language', () => {
  const english = poster('wide', {
    language: 'en',
    path: 'en/posters/jobs/wide.png',
    title: 'More than 74,000 jobs',
  });
  const page = pageOf(poster('wide'), english);
  expect(page).toContain('<div id="zh-CN" lang="zh-CN">');
  expect(page).toContain('<div id="en" lang="en">');
  expect(page).toContain('<h2>Posters</h2>');
});

test('a picture that serves several platforms is shown once, with all their names', () => {
  const one = { sha256: 'one', width: 1080, height: 1440 };
  const page = pageOf(poster('xiaohongshu', one), poster('wechat-picture', one), poster('x'));
  expect(page.match(/<img /g)).toHaveLength(2);
  expect(page).toMatch(/>xiaohongshu<\/a> <a [^>]+>wechat-picture<\/a> 1080×1440/);
});

test('the figures and the text to post are linked beside the pictures, the alternative texts are not', () => {
  const beside = (name: string) => poster('x', { path: `zh-CN/posters/jobs/${name}`, format: 'txt' });
  const page = pageOf(poster('x'), beside('caption.x.txt'), beside('data.csv'), beside('x.alt.txt'));
  expect(page).toContain('href="zh-CN/posters/jobs/caption.x.txt"');
  expect(page).toContain('href="zh-CN/posters/jobs/data.csv"');
  expect(page).not.toContain('alt.txt');
});

test('a carousel is called so, and its pictures by their numbers', () => {
  const page = (number: number) =>
    poster('weibo-carousel', {
      id: 'work-carousel',
      path: `zh-CN/posters/work-carousel/${number}.png`,
      page: number,
    });
  const html = pageOf(page(1), page(2)).replaceAll('<wbr>', '');
  expect(html).toContain('组图：超7.4万个岗位');
  expect(html).toContain('weibo-carousel 2</a>');
  expect(pageOf(poster('weibo')).replaceAll('<wbr>', '')).not.toContain('组图');
});

test('files an earlier version made in a language without words are still offered', () => {
  const page = pageOf(deck('pdf', { language: 'ja', path: 'ja/decks/one.pdf' }));
  expect(page).toContain('href="ja/decks/one.pdf"');
  expect(page).toContain('9页');
});
