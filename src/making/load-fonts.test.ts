import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe('letters and signs that a page’s fonts lack', () => {
  const letters = [
    'Noto Serif 700 for Noto Serif SC',
    'Noto Serif 900 for Noto Serif SC',
    'Noto Sans 400 for Noto Sans SC',
    'Noto Sans 500 for Noto Sans SC',
    'Noto Sans 700 for Noto Sans SC',
  ];

  test.each([
    'Łukasz Wiśniewski',
    'Dvořák, Erdoğan, Széchenyi, Țepeș',
    'Їжакевич, Ђоковић',
    'Әлия Қасымова',
    'CO₂, m², 10⁻⁵, ⅓, ₹ ₽ ₺',
  ])('are drawn by a family as heavy and as plain as theirs: %s', async (text) => {
    expect((await facesFor('zh-CN', `铁路${text}`)).slice(5)).toEqual(letters);
  });

  test('are read where a story has them, and only there', async () => {
    expect(await facesFor('zh-CN', '铁路 café, Nguyễn, 28μg/m³, −3.5%, 99℃ · ½')).toHaveLength(5);
    expect(await facesFor('zh-CN', '铁路🚄')).toHaveLength(6);
    expect(await facesFor('en', 'Łukasz, Nguyễn, Қасымова, CO₂, ₹, ⅓')).toEqual(english);
    const hebrew = await loadFonts(library, { tokens: themeIn(theme, 'zh-CN') }, 'שלום', 'שלום');
    expect(hebrew).toHaveLength(5);
  });

  test('bring all letters of their script with them, and no digits', async () => {
    const text = '铁路 Wiśniewski 12, млн';
    const fonts = await loadFonts(library, { tokens: themeIn(theme, 'zh-CN') }, text, text);
    const drawnBy = (family: string): string => {
      const covers = fonts.find((font) => font.family === family)?.covers ?? new Set();
      return [...new Set(text)].filter((character) => covers.has(character.codePointAt(0) ?? 0)).join('');
    };
    expect(drawnBy('Noto Sans')).toBe('Wiśnewsk');
    expect(drawnBy('Noto Sans SC')).toBe('铁路 12,млн');
  });
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
  const ownFonts = [{ family: 'Acme', weight: 700, data }];
  const own = { tokens: themeIn(tokens, 'en'), ownFonts };
  const fonts = await loadFonts(library, own, 'Rail 路', 'Rail 路');
  expect(fonts[0]).toMatchObject({ family: 'Acme', weight: 700 });
  expect(fonts[0]?.covers.has(0x52)).toBe(true);
  expect(drawableWith(fonts)('路')).toBe(true);
});

test('a theme’s own file draws all letters it has, also where it lacks one of their script', async () => {
  const path = '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf';
  const files = { 700: 'bold.ttf' };
  const tokens = themeSchema.parse({
    name: 'acme',
    colours: { ground: '#FFFFFF', ink: '#1A1A1A', secondary: '#595959', hairline: '#D0D0D0' },
    accents: [{ name: 'navy', colour: '#0B3D91' }],
    fonts: { headline: { family: 'Acme', weight: 700, strong: 700, files } },
  });
  const data = readFileSync(join(root, 'node_modules', path));
  const own = { tokens: themeIn(tokens, 'zh-CN'), ownFonts: [{ family: 'Acme', weight: 700, data }] };
  const [acme, ...others] = await loadFonts(library, own, 'Łuk', 'Łuk');
  expect([...(acme?.covers ?? [])]).toEqual([0x6b, 0x75]);
  expect(others.find(({ fallbackFor }) => fallbackFor?.includes('Acme'))?.family).toBe('Noto Serif');
});
