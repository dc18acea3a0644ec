import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presets } from '../../model/presets.js';
import { captionPlatforms, platformsOf } from './index.js';

const named = (...names: readonly string[]) => platformsOf(names).map(({ platform }) => platform.name);

test('each platform has a file of its name, and every such file is listed', () => {
  const folder = new URL('.', import.meta.url);
  const written = readdirSync(folder).filter(
    (name) =>
      !name.endsWith('.test.ts') && /: CaptionPlatform = /.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(written.toSorted()).toEqual(captionPlatforms.map(({ name }) => `${name}.ts`).toSorted());
});

test.each([
  ['x', ['x']],
  ['xiaohongshu', ['xiaohongshu']],
  ['xiaohongshu-carousel', ['xiaohongshu']],
  ['wechat-cover', ['wechat']],
  ['linkedin-carousel', ['linkedin']],
  ['wide', ['x', 'linkedin']],
  ['portrait', ['xiaohongshu', 'wechat']],
  ['instagram-tall', ['x']],
  ['1080x1350', ['x']],
])('pictures in %s are posted with the text for %j', (preset, platforms) => {
  expect(named(preset)).toEqual(platforms);
});

test('nothing is written for a platform that no picture is drawn for, and no picture goes without a text', () => {
  expect(named('wechat-picture', 'wechat-square')).toEqual(['wechat']);
  for (const { name } of presets) expect(named(name), name).not.toEqual([]);
});

test('each names the presets that are its own', () => {
  expect(platformsOf(['wechat-cover', 'x', 'wechat-picture']).map(({ presets: own }) => own)).toEqual([
    ['x'],
    ['wechat-cover', 'wechat-picture'],
  ]);
});
