import { expect, test } from 'vitest';
import { besideField } from './beside-field.js';

const palette = {
  ground: '#FAF7F0',
  ink: '#1B2230',
  secondary: '#5A6270',
  hairline: '#D9D2C3',
  accent: '#A8321E',
};

test('beside a field stands its own colour or ink, never another shade of it', () => {
  expect(besideField({ paper: palette, reversed: { ...palette, ground: '#A8321E' } })).toBe('#A8321E');
  expect(besideField({ paper: palette, reversed: { ...palette, ground: '#C4432D' } })).toBe('#1B2230');
});
