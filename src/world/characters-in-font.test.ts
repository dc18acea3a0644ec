import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { charactersInFont } from './characters-in-font.js';

const require = createRequire(import.meta.url);
const files = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

describe('the characters a font has', () => {
  it.each(files)('are those a library of fonts finds in %s', (file) => {
    const data = readFileSync(require.resolve(file));
    const font = create(data) as Font;
    expect([...charactersInFont(data)].sort((one, other) => one - other)).toEqual(
      [...new Set(font.characterSet)]
        .filter((codePoint) => font.hasGlyphForCodePoint(codePoint))
        .sort((one, other) => one - other),
    );
    expect(font.characterSet.length).toBeGreaterThan(100);
  });

  it('are the same after it was cut', async () => {
    const subsetFont: (font: Buffer, characters: string, options: object) => Promise<Buffer> =
      require('subset-font');
    const whole = readFileSync(require.resolve(files[2] ?? ''));
    const cut = charactersInFont(await subsetFont(whole, '1😀🌍一', { targetFormat: 'sfnt' }));
    const covered = [...'1😀🌍一2😁'].filter((character) => cut.has(character.codePointAt(0) ?? 0));
    expect(covered).toEqual(['1', '😀', '🌍']);
  });
});
