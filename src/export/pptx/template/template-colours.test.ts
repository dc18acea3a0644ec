import { expect, test } from 'vitest';
import type { EditableTheme } from '../../../model/editable-deck.js';
import { brandTemplate } from '../../../testing/brand-template.js';
import { templateOf } from '../../../testing/template-of.js';
import { templateColours } from './template-colours.js';

const family = { latin: 'Source Serif 4', eastAsian: 'Noto Serif SC', serif: true };
const theme: EditableTheme = {
  name: 'own',
  colours: { ground: '#FAF7F0', ink: '#1B2230', secondary: '#5A6270', hairline: '#D9D2C3' },
  accents: ['#A8321E', '#1F4E8C'],
  headline: family,
  text: family,
};
const { layouts } = templateOf(brandTemplate());
const on = (name: string, ground = theme.colours.ground) => {
  const layout = layouts.find((each) => each.name === name);
  if (layout === undefined) throw new Error(name);
  return templateColours(theme, { ground }, layout);
};
const scheme = (name: string) => `<a:schemeClr val="${name}"/>`;

test('our colours become those of the template, by what they are for', () => {
  const { words, drawn } = on('标题和内容');
  expect(['#1B2230', '#5A6270', '#A8321E', '#1f4e8c'].map(words)).toEqual(
    ['tx1', 'tx2', 'accent1', 'accent2'].map(scheme),
  );
  expect(['#1B2230', '#FAF7F0', '#1F4E8C'].map(drawn)).toEqual(['tx1', 'bg1', 'accent2'].map(scheme));
});

test('words that would not be seen on a layout are in the colour of its text', () => {
  const { words } = on('Divider');
  expect(['#1B2230', '#5A6270', '#1F4E8C'].map(words)).toEqual(['bg1', 'bg1', 'bg1'].map(scheme));
});

test('words in the colour of our own ground, which stood on a field, are seen without it', () => {
  expect(on('标题和内容', '#A8321E').words('#FAF7F0')).toBe(scheme('tx1'));
  expect(on('标题和内容', '#A8321E').drawn('#FAF7F0')).toBe(scheme('tx1'));
  expect(on('标题和内容', '#A8321E').drawn('#A8321E')).toBe(scheme('bg1'));
});
