import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { slideOrder } from '../kinds/index.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { sampleStory } from '../testing/sample-story.js';
import { root } from '../testing/source-files.js';
import { createAssets } from '../world/assets.js';
import { createMemoryWorld } from '../world/memory-world.js';
import { loadSlideRules } from './load-slide-rules.js';
import { loadTheme } from './load-theme.js';

const assets = createAssets(root);
const tokens = (more = {}) =>
  JSON.stringify({
    name: 'acme',
    colours: { ground: '#FFFFFF', ink: '#1A1A1A', secondary: '#595959', hairline: '#D0D0D0' },
    accents: [{ name: 'navy', colour: '#0B3D91' }],
    ...more,
  });
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path d="M0 0H4"/></svg>';

/** Loads the theme that is asked for, or that the story in `decks/railway` chooses. */
function load(
  files: Readonly<Record<string, string | Uint8Array>>,
  choice: { asked?: string; theme?: string },
) {
  const path = 'decks/railway/story.yaml';
  const text = `title: 铁路\ntheme: ${choice.theme}\n`;
  const { tree } = parseYaml({ path, bytes: new TextEncoder().encode(text) });
  const story = sampleStory(choice.theme === undefined ? {} : { theme: choice.theme });
  return loadTheme(createMemoryWorld(files, { assets }), choice.asked, {
    path,
    traced: { name: 'railway', story, statements: [] },
    ...(tree === undefined ? {} : { tree }),
  });
}

describe('a theme', () => {
  test('is silk where nobody chooses, and night by its name', async () => {
    expect((await load({}, {})).theme?.tokens.name).toBe('silk');
    expect((await load({}, { asked: 'night' })).theme?.tokens.name).toBe('night');
    expect((await load({}, { theme: 'night' })).theme?.tokens.name).toBe('night');
    expect((await load({}, { asked: 'silk', theme: 'night' })).theme?.tokens.name).toBe('silk');
  });

  test('of one’s own needs a folder with tokens alone: the style sheet is shared', async () => {
    const { theme, diagnostics } = await load({ 'brand/tokens.json': tokens() }, { asked: 'brand' });
    expect(diagnostics).toEqual([]);
    expect(theme?.tokens.name).toBe('acme');
    expect(theme?.css).toBe(await loadSlideRules(assets));
  });

  test('that a story chooses by a path is looked for from the story’s folder', async () => {
    const files = { 'decks/brand/tokens.json': tokens() };
    expect((await load(files, { theme: '../brand' })).theme?.tokens.name).toBe('acme');
  });

  test('may bring a style sheet of its own, which fetches nothing', async () => {
    const files = { 'brand/tokens.json': tokens(), 'brand/theme.css': 'section { color: red }' };
    expect((await load(files, { asked: 'brand' })).theme?.css).toBe('section { color: red }');
    const unsafe = { ...files, 'brand/theme.css': 'p {}\n@import "x.css";' };
    const { theme, diagnostics } = await load(unsafe, { asked: 'brand' });
    expect(theme).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { path: join('brand', 'theme.css'), line: 2, code: 'style-sheet-unsafe' },
    ]);
  });

  test('that is not there is told where the story names it, with the one that was meant', async () => {
    const { theme, diagnostics } = await load({}, { theme: 'nigth' });
    expect(theme).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'theme-not-found', path: 'decks/railway/story.yaml', line: 2, column: 8 },
    ]);
    expect(diagnostics[0]?.hint).toContain('Did you mean “night”?');
  });

  test('with bad tokens is told in its own file', async () => {
    const { theme, diagnostics } = await load(
      { 'brand/tokens.json': tokens().replace('"accents"', '\n"acents"') },
      { asked: 'brand' },
    );
    expect(theme).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: 'key-unknown',
      path: join('brand', 'tokens.json'),
      line: 2,
    });
  });
});

test.each([...slideOrder, 'drawing'])(
  'no accent of a theme can be called %s, by which slides are told apart',
  async (name) => {
    const accents = [{ name, colour: '#0B3D91' }];
    const { diagnostics } = await load({ 'brand/tokens.json': tokens({ accents }) }, { asked: 'brand' });
    expect(diagnostics).toMatchObject([{ code: 'value-invalid', dataPath: 'accents[0].name' }]);
  },
);

describe('a logo', () => {
  test('is read from the theme’s folder, and serves every ground that has none of its own', async () => {
    const more = { logo: { file: 'logo.svg', onField: 'white.svg', alt: 'Acme' } };
    const white = logo.replace('0 0 4 1', '0 0 2 1');
    const files = { 'brand/tokens.json': tokens(more), 'brand/logo.svg': logo, 'brand/white.svg': white };
    const { theme, diagnostics } = await load(files, { asked: 'brand' });
    expect(diagnostics).toEqual([]);
    expect(theme?.logo).toMatchObject({
      onGround: { ratio: 4 },
      onField: { ratio: 2 },
      onPaper: { ratio: 4 },
      alt: 'Acme',
    });
  });

  test.each(['../logo.svg', '/etc/logo.svg', 'gone.svg'])(
    'named %s is an error where it is named',
    async (file) => {
      const files = { 'brand/tokens.json': tokens({ logo: { file, alt: 'Acme' } }), 'logo.svg': logo };
      const { theme, diagnostics } = await load(files, { asked: 'brand' });
      expect(theme).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: 'logo-unusable', dataPath: 'logo.file', line: 1 }]);
    },
  );

  test('with a script in it is an error of its own file', async () => {
    const files = {
      'brand/tokens.json': tokens({ logo: { file: 'logo.svg', alt: 'Acme' } }),
      'brand/logo.svg': logo.replace('<path', '<script/><path'),
    };
    const { theme, diagnostics } = await load(files, { asked: 'brand' });
    expect(theme).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'logo-unusable', path: join('brand', 'logo.svg'), line: 1 }]);
  });

  test('of pixels is decoded: one that is cut off, or only a header, is an error where it is named', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const whole = await sharp({ create: { width: 240, height: 80, channels: 3, background: '#fff', noise } })
      .png()
      .toBuffer();
    const named = async (bytes: Uint8Array) =>
      load(
        { 'brand/tokens.json': tokens({ logo: { file: 'a.png', alt: 'Acme' } }), 'brand/a.png': bytes },
        { asked: 'brand' },
      );
    expect((await named(whole)).theme?.logo?.onGround.ratio).toBe(3);
    for (const part of [whole.length - 100, whole.length / 2, 60, 33]) {
      const { theme, diagnostics } = await named(whole.subarray(0, part));
      expect(theme).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: 'logo-unusable', dataPath: 'logo.file', line: 1 }]);
      expect(diagnostics[0]?.message).toBe('The logo a.png is damaged or not whole.');
    }
  });
});
