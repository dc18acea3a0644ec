import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alikePresets, corePlatforms, findPresets, presets } from './presets.js';

const named = (name: string) => presets.find((preset) => preset.name === name);
const namesOf = (...words: readonly string[]) => findPresets(words).map(({ name }) => name);

test('the presets are frozen, dated, and keep at least 6 % of the short side clear', () => {
  expect(Object.isFrozen(presets)).toBe(true);
  expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
  for (const { width, height, safe, source } of presets) {
    expect(Math.min(safe.top, safe.bottom, safe.left, safe.right)).toBeGreaterThanOrEqual(
      Math.floor(Math.min(width, height) * 0.06),
    );
    expect(source).toMatch(/\b20\d\d\b/);
  }
});

test('a story keeps its top 14 % and bottom 20 % clear', () => {
  expect(named('story')?.safe.top).toBeGreaterThanOrEqual(1920 * 0.14);
  expect(named('story')?.safe.bottom).toBeGreaterThanOrEqual(1920 * 0.2);
});

test('all text of a WeChat cover stands in the square that a shared link shows', () => {
  const { width = 0, height = 0, safe, centre } = named('wechat-cover') ?? {};
  expect([width, height, centre]).toEqual([1800, 766, 'square']);
  expect(safe?.left).toBeGreaterThan((width - height) / 2);
  expect(safe?.right).toBeGreaterThan((width - height) / 2);
});

test('pictures inside a WeChat article stay under 1 MB', () => {
  for (const name of ['wechat-square', 'wechat-picture']) {
    expect(named(name)?.limit).toBeLessThanOrEqual(1_000_000);
  }
});

test('a group stands for its presets, and what is named twice is there once', () => {
  expect(namesOf('wechat')).toEqual(['wechat-cover', 'wechat-square', 'wechat-picture']);
  expect(namesOf('shapes')).toEqual(['wide', 'square', 'portrait', 'story']);
  expect(namesOf('x', 'international', 'x').filter((name) => name === 'x')).toEqual(['x']);
});

test('all stands for every preset that is written down', () => {
  const folder = new URL('presets/', import.meta.url);
  const written = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {4}name: '([^']+)'/gm)].map(
      ([, name]) => name,
    ),
  );
  expect(written.length).toBeGreaterThan(15);
  expect(namesOf('all').toSorted()).toEqual(written.toSorted());
});

test('a size of one’s own is a preset, named by its pixels', () => {
  expect(findPresets(['900X500', '900*500'])).toMatchObject([{ name: '900x500', width: 900, height: 500 }]);
  expect(findPresets(['90x500', '4001x2000', '300x1000', 'x500', '500'])).toEqual([]);
});

test('every size that takes more than covers can hold a carousel', () => {
  expect(findPresets(['weibo-carousel', '800x1000-carousel'])).toMatchObject([
    { name: 'weibo-carousel', width: 1080, height: 1080, carousel: { as: 'pictures' } },
    { name: '800x1000-carousel', width: 800, height: 1000, carousel: { as: 'pictures' } },
  ]);
  expect(findPresets(['wechat-cover-carousel', 'linkedin-carousel-carousel', 'nowhere-carousel'])).toEqual(
    [],
  );
  expect(namesOf('carousels')).toEqual([
    'linkedin-carousel',
    'wechat-picture-carousel',
    'xiaohongshu-carousel',
    'instagram-portrait-carousel',
  ]);
});

test('a plain build serves WeChat, Xiaohongshu, X, LinkedIn and stories', () => {
  expect(namesOf(...corePlatforms)).toEqual([
    'story',
    'wechat-cover',
    'wechat-square',
    'wechat-picture',
    'xiaohongshu',
    'x',
    'linkedin',
  ]);
});

test('presets that look alike are drawn once, and every name is kept', () => {
  const kinds = [...alikePresets(findPresets(['all']))].map(([, kind]) => kind.map(({ name }) => name));
  expect(kinds).toContainEqual(['portrait', 'wechat-picture', 'xiaohongshu', 'instagram-tall']);
  expect(kinds).toContainEqual(['wide', 'open-graph']);
  // the same pixels with another safe zone are another picture
  expect(kinds).toContainEqual(['story']);
  expect(kinds).toContainEqual(['douyin-cover']);
  expect(kinds.flat().toSorted()).toEqual(presets.map(({ name }) => name).toSorted());
});
