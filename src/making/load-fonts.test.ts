import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { themeIn, themeSchema } from '../model/theme.js';
import { root } from '../testing/source-files.js';
import { createFontLibrary } from '../world/fonts.js';
import { drawableWith } from './drawable.js';
import { loadFonts } from './load-fonts.js';

const theme = themeSchema.parse({
  name: 'acme',
  colours: { ground: '#FFFFFF', ink: '#1A1A1A', secondary: '#595959', hairline: '#D0D0D0' },
  accents: [{ name: 'navy', colour: '#0B3D91' }],
});
const library = createFontLibrary(root);

/** Which faces a text in a language is drawn with: `Noto Serif SC 700 for Source Serif 4`. */
async function facesFor(language: 'en' | 'zh-CN' | 'zh-TW', text: string): Promise<readonly string[]> {
  const fonts = await loadFonts(library, { tokens: themeIn(theme, language) }, text, text);
  expect([...text].filter((character) => !drawableWith(fonts)(character))).toEqual([]);
  return fonts.map(({ family, weight, fallbackFor }) =>
    [`${family} ${weight}`, ...(fallbackFor ?? [])].join(' for '),
  );
}

const english = [
  'Source Serif 4 700',
  'Source Serif 4 900',
  'Source Sans 3 400',
  'Source Sans 3 500',
  'Source Sans 3 700',
];

test('an English text reads no Chinese font', async () => {
  expect(await facesFor('en', 'Rail’s second wind — €3.2bn, −3.5%')).toEqual(english);
});

test('a Chinese name in it is drawn in Chinese faces as heavy as its neighbours', async () => {
  expect(await facesFor('en', 'The Belt and Road 一带一路')).toEqual([
    ...english,
    'Noto Serif SC 700 for Source Serif 4',
    'Noto Serif SC 900 for Source Serif 4',
    'Noto Sans SC 400 for Source Sans 3',
    'Noto Sans SC 500 for Source Sans 3',
    'Noto Sans SC 700 for Source Sans 3',
  ]);
});

test('an emoji has a face of its own in either', async () => {
  expect((await facesFor('zh-CN', '铁路🚄')).at(-1)).toBe(
    'Noto Emoji 400 for Noto Serif SC for Noto Sans SC',
  );
});

test('Traditional Chinese is set in its own font', async () => {
  expect((await facesFor('zh-TW', '臺灣鐵路，')).map((face) => face.replace(/ \d+$/, ''))).toEqual([
    'Noto Serif TC',
    'Noto Serif TC',
    'Noto Sans TC',
    'Noto Sans TC',
    'Noto Sans TC',
  ]);
});

test('a theme’s own file draws under the family it is given, and what it lacks is drawn all the same', async () => {
  const data = readFileSync(
    join(root, 'node_modules/@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
  );
  const tokens = themeSchema.parse({
    name: 'acme',
    colours: { ground: '#FFFFFF', ink: '#1A1A1A', secondary: '#595959', hairline: '#D0D0D0' },
    accents: [{ name: 'navy', colour: '#0B3D91' }],
    fonts: {
      languages: {
        en: { headline: { family: 'Acme', weight: 700, strong: 700, files: { 700: 'bold.ttf' } } },
      },
    },
  });
  const own = { tokens: themeIn(tokens, 'en'), ownFonts: [{ family: 'Acme', weight: 700, data }] };
  const fonts = await loadFonts(library, own, 'Rail 路', 'Rail 路');
  expect(fonts[0]).toMatchObject({ family: 'Acme', weight: 700 });
  expect(fonts[0]?.covers.has(0x52)).toBe(true);
  expect(drawableWith(fonts)('路')).toBe(true);
});
