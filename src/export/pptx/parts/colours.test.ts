import { describe, expect, test } from 'vitest';
import { coloursIn, firstAccent, mappingOf, sixAccents } from './colours.js';

const theme = {
  name: 'sample',
  colours: { ground: '#FFFFFF', ink: '#101820', secondary: '#5A6270', hairline: '#D9D2C3' },
  accents: ['#A8321E', '#1F4E8C', '#1F6B57'],
  headline: { latin: 'Source Serif 4', eastAsian: 'Noto Serif SC', serif: true },
  text: { latin: 'Source Sans 3', eastAsian: 'Noto Sans SC', serif: false },
};
const scheme = (name: string) => `<a:schemeClr val="${name}"/>`;

describe('a colour', () => {
  test('of the theme is named by its place there, however it is written', () => {
    const colourOf = coloursIn(theme);
    expect(['#101820', '#ffffff', '#5a6270', '#D9D2C3', '#a8321e', '#1F6B57'].map(colourOf)).toEqual(
      ['tx1', 'bg1', 'tx2', 'bg2', 'accent1', 'accent3'].map(scheme),
    );
  });

  test('that stands in no place of it is written as it is', () => {
    expect(coloursIn(theme)('#abcdef')).toBe('<a:srgbClr val="ABCDEF"/>');
  });

  test('of a slide of another accent is called the first, and what its mapping makes of that is the accent', () => {
    for (const accent of [0, 1, 2]) {
      const named = new Map(
        [...mappingOf(accent).matchAll(/(accent\d)="(accent\d)"/g)].map(([, from, to]) => [from, to]),
      );
      expect(named.size).toBe(6);
      expect(new Set(named.values()).size).toBe(6);
      const colourOf = coloursIn(theme, accent);
      expect(colourOf(theme.accents[accent] ?? '')).toBe(scheme('accent1'));
      for (const [index, colour] of theme.accents.entries()) {
        const name = /val="(accent\d)"/.exec(colourOf(colour))?.[1];
        expect(named.get(name), `accent ${index} on a slide of accent ${accent}`).toBe(`accent${index + 1}`);
      }
    }
  });

  test('is one of six, of which those that a theme has not are its own once more', () => {
    expect(sixAccents(theme.accents)).toEqual([...theme.accents, ...theme.accents]);
    expect(sixAccents(['#111111'])).toEqual(Array(6).fill('#111111'));
  });
});

describe('the accent that is called the first', () => {
  const slide = { ground: '#FFFFFF', ornaments: [], shapes: [], accent: 1 };

  test('is that of the slide', () => {
    expect(firstAccent(slide, theme)).toBe(1);
    expect(firstAccent({ ...slide, accent: 4 }, theme)).toBe(1);
  });

  test('is the first of the theme where the layout itself shows an accent: in some editors it reads its own names', () => {
    expect(firstAccent({ ...slide, ground: '#1f4e8c' }, theme)).toBe(0);
    const place = { x: 0, y: 0, width: 10, height: 10 };
    const ornament = {
      kind: 'field',
      role: 'field',
      place,
      colour: '#1F4E8C',
      radius: 0,
      decoration: true,
    } as const;
    expect(firstAccent({ ...slide, ornaments: [ornament] }, theme)).toBe(0);
  });
});
