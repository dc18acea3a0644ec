import { describe, expect, test } from 'vitest';
import { languageTags } from './language-tags.js';
import { type Theme, themeIn, themeSchema } from './theme.js';

function theme(fonts: unknown): Theme {
  return themeSchema.parse({
    name: 'acme',
    colours: { ground: '#FFFFFF', ink: '#1A1A1A', secondary: '#595959', hairline: '#D0D0D0' },
    accents: [{ name: 'navy', colour: '#0B3D91' }],
    ...(fonts === undefined ? {} : { fonts }),
  });
}

/** The families of every language: headline, text. */
function familiesOf(fonts: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languageTags.map((tag) => {
      const { headline, text } = themeIn(theme(fonts), tag).fonts;
      return [tag, `${headline.family}, ${text.family}`];
    }),
  );
}

describe('a theme that says nothing of fonts', () => {
  test('sets each language in those made for its script', () => {
    expect(familiesOf(undefined)).toEqual({
      'zh-CN': 'Noto Serif SC, Noto Sans SC',
      'zh-TW': 'Noto Serif TC, Noto Sans TC',
      'zh-HK': 'Noto Serif HK, Noto Sans HK',
      en: 'Source Serif 4, Source Sans 3',
      'en-GB': 'Source Serif 4, Source Sans 3',
      'en-US': 'Source Serif 4, Source Sans 3',
    });
  });

  test('draws in a Chinese font what a Latin one lacks', () => {
    const { headline, text } = themeIn(theme(undefined), 'en').fonts;
    expect([headline.fallback, text.fallback]).toEqual(['Noto Serif SC', 'Noto Sans SC']);
    expect(themeIn(theme(undefined), 'zh-CN').fonts.headline.fallback).toBeUndefined();
  });
});

test('a font given for all is that of every language', () => {
  const found = familiesOf({ headline: { family: 'Noto Sans SC' } });
  expect(Object.values(found).map((each) => each.split(', ')[0])).toEqual(
    languageTags.map(() => 'Noto Sans SC'),
  );
});

test('what is given for English is for its countries too, unless one has its own', () => {
  const found = familiesOf({
    languages: { en: { text: { family: 'A' } }, 'en-US': { text: { family: 'B' } } },
  });
  expect([found.en, found['en-GB'], found['en-US'], found['zh-CN']]).toEqual([
    'Source Serif 4, A',
    'Source Serif 4, A',
    'Source Serif 4, B',
    'Noto Serif SC, Noto Sans SC',
  ]);
});

test('a weight alone leaves the family of each language', () => {
  const { headline } = themeIn(theme({ headline: { strong: 800 } }), 'en').fonts;
  expect(headline).toMatchObject({ family: 'Source Serif 4', weight: 700, strong: 800 });
});

test('files belong to their family: another family of a language does not take them over', () => {
  const own = { family: 'Acme', files: { 700: 'b.ttf', 900: 'c.ttf' } };
  const fonts = { headline: own, languages: { en: { headline: { family: 'Source Serif 4' } } } };
  expect(themeIn(theme(fonts), 'zh-TW').fonts.headline.files).toEqual(own.files);
  expect(themeIn(theme(fonts), 'en').fonts.headline.files).toBeUndefined();
});
