import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createFontLibrary } from './fonts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sans = { family: 'Noto Sans SC', weight: 400 };
const serif = { family: 'Noto Serif SC', weight: 700 };

describe('the font library', () => {
  test('cuts a face down to the characters asked for, as TrueType', async () => {
    const [font] = await createFontLibrary(root).load([sans], '一带一路 80多个');
    expect(font).toMatchObject(sans);
    expect(font?.data.subarray(0, 4)).toEqual(Buffer.from([0, 1, 0, 0]));
    expect(font?.data.length).toBeLessThan(60_000);
  });

  test('says which of the characters asked for the face has', async () => {
    const [font] = await createFontLibrary(root).load([serif], '路8𠮷ع\u2060');
    expect([...(font?.covers ?? [])].map((code) => String.fromCodePoint(code)).sort()).toEqual(['8', '路']);
  });

  test('gives one Buffer a face and set of characters, whatever their order', async () => {
    const library = createFontLibrary(root);
    const [first] = await library.load([sans], '带路一一');
    const [second] = await library.load([sans, serif], '一带路');
    expect(second?.data).toBe(first?.data);
  });

  test('gives the same bytes every time', async () => {
    const [first] = await createFontLibrary(root).load([serif], '丝绸之路');
    const [second] = await createFontLibrary(root).load([serif], '路之绸丝');
    expect(first?.data.equals(second?.data ?? Buffer.of())).toBe(true);
  });

  test.each([
    [{ family: 'Comic Sans', weight: 400 }, 'Comic Sans 400', 'npm ci'],
    [{ family: 'Noto Sans SC', weight: 450 }, 'Noto Sans SC 450', '400, 500'],
  ])('names a face that is not installed: %j', async (face, name, hint) => {
    await expect(createFontLibrary(root).load([face], 'a')).rejects.toMatchObject({
      code: 'font-missing',
      message: expect.stringContaining(name),
      hint: expect.stringContaining(hint),
    });
  });
});
