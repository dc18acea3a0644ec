import { expect, test } from 'vitest';
import { night, silk } from '../testing/deck-kit.js';
import { onPaper, onScreen, sheetColours } from './sheet-colours.js';

const property = (theme: typeof silk, name: string) =>
  new Map(sheetColours(onPaper(theme.tokens)).all).get(name);

test.each([silk, night])('whatever the theme, paper is white and its text dark, covers too', (theme) => {
  expect(property(theme, 'ground')).toBe('#FFFFFF');
  expect(property(theme, 'ink')).toBe('#1B2230');
  expect(property(theme, 'field-ink')).toBe('#1B2230');
  const first = new Map(sheetColours(onPaper(theme.tokens)).accents[0]?.properties);
  expect([first.get('accent'), first.get('field')]).toEqual(['#A8321E', '#FFFFFF']);
});

test('on a screen hollow stations show the ground of the theme', () => {
  const [first] = sheetColours(onScreen(night.tokens)).accents;
  expect(new Map(first?.properties).get('ring')).toContain(encodeURIComponent('#10151F'));
});

test('every colour a slide has on a screen it has on paper', () => {
  const names = ({ all, accents }: ReturnType<typeof sheetColours>) => [
    ...all.map(([name]) => name),
    ...accents.flatMap((accent) => accent.properties.map(([name]) => `${accent.name} ${name}`)),
  ];
  expect(names(sheetColours(onPaper(night.tokens)))).toEqual(names(sheetColours(onScreen(night.tokens))));
});
