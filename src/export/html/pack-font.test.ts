import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { createNodeWorld } from '../../world/node-world.js';
import { packFont } from './pack-font.js';

const face = { family: 'Noto Sans SC', weight: 400 };
const [font] = await createNodeWorld().fonts.load([face], '一带一路科技创新合作abc');
if (font === undefined) throw new Error('The font is not there.');

test('a font becomes WOFF2 with the characters it draws, the same bytes each time', async () => {
  const packed = await packFont({ font, characters: '一带路' });
  expect(packed).toMatchObject(face);
  expect(Buffer.from(packed.data.subarray(0, 4)).toString()).toBe('wOF2');
  expect(packed.data.length).toBeLessThan(font.data.length / 2);
  expect(Buffer.compare(packed.data, (await packFont({ font, characters: '一带路' })).data)).toBe(0);
  const held = create(Buffer.from(packed.data)) as Font;
  expect(
    ['一', '带', '科'].map((character) => held.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
  ).toEqual([true, true, false]);
});
