import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { drawScene } from '../draw/satori.js';
import { themeFaces } from '../layout/theme-faces.js';
import { letterFamilies } from '../model/font.js';
import { themeIn, themeSchema } from '../model/theme.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { fontStack } from '../render/font-list.js';
import { measureFaces } from '../render/poster-faces.js';
import { sceneLine, sceneRun } from '../testing/scene-items.js';
import { root } from '../testing/source-files.js';
import { charactersInFont } from '../world/characters-in-font.js';
import { findFontFile } from '../world/font-file.js';
import { createFontLibrary } from '../world/fonts.js';
import type { FontLibrary } from '../world/world.js';
import { loadFonts } from './load-fonts.js';
import { loadLetters, withLetters } from './load-letters.js';
import { missingCharacters } from './missing-characters.js';

const theme = themeSchema.parse({
  name: 'acme',
  colours: { ground: '#FFFFFF', ink: '#1A1A1A', secondary: '#595959', hairline: '#D0D0D0' },
  accents: [{ name: 'navy', colour: '#0B3D91' }],
});
const chinese = themeIn(theme, 'zh-CN');
const library = createFontLibrary(root);
const load = (text: string) => loadFonts(library, { tokens: chinese }, text, text);

/** Basic Latin to Latin Extended-B, Greek, Cyrillic and its supplement, Latin Extended Additional. */
const blocks = [
  [0x20, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
] as const;
const letters = blocks
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .map((codePoint) => String.fromCodePoint(codePoint))
  .filter((character) => !/[\s\p{C}]/u.test(character));

async function coveredBy(family: string, weight: number): Promise<ReadonlySet<number>> {
  return charactersInFont(readFileSync(await findFontFile(root, { family, weight })));
}

describe('the letters of Latin, Greek and Cyrillic', async () => {
  const fonts = await load(letters.join(''));
  const faces = Object.values(themeFaces(chinese));
  const own = await Promise.all(faces.map(({ family, weight }) => coveredBy(family, weight)));
  const standIns = await Promise.all(Object.values(letterFamilies).map((family) => coveredBy(family, 400)));
  const has = (character: string) => (covers: ReadonlySet<number>) =>
    covers.has(character.codePointAt(0) ?? 0);
  const shipped = letters.filter((each) => own.every(has(each)) || standIns.every(has(each)));

  test('are drawn where a font has them, and all others told by their code points', () => {
    expect(shipped.length).toBeGreaterThan(1200);
    const others = [...letters.filter((each) => !shipped.includes(each)), ...'שאβ𠮷𝔸'];
    const text = JSON.stringify({ title: [...shipped, ...others].join('') });
    const { tree } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(text) });
    const told = missingCharacters({ path: 'story.yaml', ...(tree && { tree }) }, fonts);
    const points = others
      .filter((each) => each !== 'β')
      .map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`);
    expect(told.map(({ message }) => /U\+[0-9A-F]+/.exec(message)?.[0])).toEqual(points);
  });

  test('are drawn as glyphs of their own, never as the empty box', async () => {
    const { family } = measureFaces(chinese, fonts).text;
    const box = { left: 0, top: 0, right: 800, bottom: 100 };
    const missingIn = async (words: string): Promise<string> => {
      const items = [sceneLine([sceneRun(words, { family })])];
      const scene = { width: 800, height: 100, ground: '#FFFFFF', safe: box, overflow: 0, items };
      return [...(await drawScene(scene, fonts)).missing].join('');
    };
    expect(await missingIn('Łש')).toBe('ש');
    const eight = fc.array(fc.constantFrom(...shipped), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(eight, async (drawn) => {
        expect(await missingIn(drawn.join(''))).toBe('');
      }),
      { numRuns: 20, seed: 7 },
    );
  });
});

test('what is no letter and no sign asks for no font', async () => {
  const asked: string[] = [];
  const watched: FontLibrary = {
    load: (faces, characters) => {
      asked.push(characters);
      return library.load(faces, characters);
    },
  };
  const own = await load('铁路');
  expect(await loadLetters(watched, chinese.fonts, own, [...'שלום🚄'])).toEqual([]);
  expect(asked).toEqual([]);
  expect(await loadLetters(watched, chinese.fonts, own, [...'ש₂'])).toHaveLength(5);
  expect(asked).toEqual(['₂']);
});

test('a word of them is measured in the one font that draws it', async () => {
  const fonts = await load('铁路 Łukasz');
  const [alone] = await library.load([{ family: 'Noto Sans', weight: 400 }], 'Łukasz');
  if (alone === undefined) throw new Error('The font is not there.');
  const font = create(alone.data) as Font;
  const width = font.layout('Łukasz').advanceWidth / font.unitsPerEm;
  expect(measureFaces(chinese, fonts).text.advance('Łukasz')).toBeCloseTo(width, 6);
});

test('style sheets name their families where a page needs them, and are as they were where none does', async () => {
  const stack = async (text: string) => {
    const { headline, text: body } = withLetters(chinese, await load(text)).fonts;
    return [headline, body].map((font) => fontStack(font).split(', ').slice(0, 3).join(', '));
  };
  expect(await stack('铁路 CO₂')).toEqual([
    "'Noto Serif SC', 'Noto Serif', 'Noto Emoji'",
    "'Noto Sans SC', 'Noto Sans', 'Noto Emoji'",
  ]);
  expect(withLetters(chinese, await load('铁路 Rail'))).toEqual(chinese);
});
