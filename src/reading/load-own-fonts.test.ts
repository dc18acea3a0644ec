import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseYaml } from '../parse/parse-yaml.js';
import { sampleStory } from '../testing/sample-story.js';
import { root } from '../testing/source-files.js';
import { createAssets } from '../world/assets.js';
import { createMemoryWorld } from '../world/memory-world.js';
import { loadTheme } from './load-theme.js';

const assets = createAssets(root);
const bold = readFileSync(
  join(root, 'node_modules/@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
);

function load(fonts: unknown, files: Readonly<Record<string, Uint8Array | string>> = {}) {
  const tokens = JSON.stringify({
    name: 'acme',
    colours: { ground: '#FFFFFF', ink: '#1A1A1A', secondary: '#595959', hairline: '#D0D0D0' },
    accents: [{ name: 'navy', colour: '#0B3D91' }],
    fonts,
  });
  const path = 'decks/railway/story.yaml';
  const { tree } = parseYaml({ path, bytes: new TextEncoder().encode('title: a\n') });
  return loadTheme(createMemoryWorld({ 'brand/tokens.json': tokens, ...files }, { assets }), 'brand', {
    path,
    traced: { name: 'railway', story: sampleStory({}), statements: [] },
    ...(tree === undefined ? {} : { tree }),
  });
}

const acme = {
  family: 'Acme Headline',
  weight: 700,
  strong: 700,
  files: { 700: 'fonts/acme-bold.ttf' },
};

test('a theme brings a font of its own', async () => {
  const { theme, diagnostics } = await load({ headline: acme }, { 'brand/fonts/acme-bold.ttf': bold });
  expect(diagnostics).toEqual([]);
  expect(theme?.ownFonts).toEqual([{ family: 'Acme Headline', weight: 700, data: expect.anything() }]);
});

test('a file that is not there, lies elsewhere or is no font is an error where it is named', async () => {
  const hint = (files: Readonly<Record<string, string>>, more = {}) =>
    load({ headline: { ...acme, files } }, more).then(({ theme, diagnostics }) => {
      expect(theme).toBeUndefined();
      return diagnostics.map(({ code, dataPath, message }) => [code, dataPath, message]);
    });
  expect(await hint({ 700: 'fonts/acme-bold.ttf' })).toEqual([
    ['font-unknown', 'fonts.headline.files["700"]', 'There is no font fonts/acme-bold.ttf in brand.'],
  ]);
  expect(await hint({ 700: '../bold.ttf' })).toEqual([
    [
      'font-unknown',
      'fonts.headline.files["700"]',
      'The font “../bold.ttf” does not lie in the theme’s folder.',
    ],
  ]);
  expect(await hint({ 700: 'a.ttf' }, { 'brand/a.ttf': '<html>' })).toEqual([
    ['font-unknown', 'fonts.headline.files["700"]', 'a.ttf is no font.'],
  ]);
});

test('a weight without a file is an error, and so is a family without files that the program lacks', async () => {
  const weight = await load({ headline: { ...acme, strong: 900 } }, { 'brand/fonts/acme-bold.ttf': bold });
  expect(weight.diagnostics).toMatchObject([
    { code: 'font-unknown', dataPath: 'fonts.headline.strong', message: 'Acme Headline has no weight 900.' },
  ]);
  const family = await load({ languages: { en: { text: { family: 'Source Sanz 3' } } } });
  expect(family.diagnostics).toMatchObject([
    { code: 'font-unknown', dataPath: 'fonts.languages.en.text.family' },
  ]);
  expect(family.diagnostics[0]?.hint).toContain('Did you mean “Source Sans 3”?');
});
