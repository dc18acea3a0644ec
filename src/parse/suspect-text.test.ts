import { describe, expect, test } from 'vitest';
import { hiddenCharacters, pastedEntities } from './suspect-text.js';

describe('a character of the source that no reader sees', () => {
  test.each([
    ['铁路\n带来\u202e变化', 2, 3, 'U+202E (changes the direction of writing)'],
    ['rail\u00adway', 1, 5, 'U+00AD (invisible)'],
    ['40\u200b000人', 1, 3, 'U+200B (invisible)'],
    ['铁\u2067路', 1, 2, 'U+2067 (changes the direction of writing)'],
    ['铁路\ufffd', 1, 3, 'U+FFFD (stands for text that was lost)'],
  ])('is a warning at its place: %j', (text, line, column, name) => {
    expect(hiddenCharacters('source.txt', text)).toMatchObject([
      { severity: 'warning', code: 'character-hidden', path: 'source.txt', line, column, length: 1 },
    ]);
    expect(hiddenCharacters('source.txt', text)[0]?.message).toBe(`The source text holds ${name}.`);
  });

  test('is told once for each kind, with how often it stands there', () => {
    const told = hiddenCharacters('source.txt', 'a\u200bb\u200bc\n\u202ed\u200b');
    expect(told.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 The source text holds U+200B (invisible), 3 times.',
      '2 The source text holds U+202E (changes the direction of writing).',
    ]);
  });

  test.each(['铁路　带来\u00a0变化\t\r\n', 'a page\fanother', '👨\u200d👩\u200d👧 ☀\ufe0f'])(
    'is none of: %j',
    (text) => {
      expect(hiddenCharacters('source.txt', text)).toEqual([]);
    },
  );
});

describe('an entity of HTML', () => {
  test.each(['&nbsp;', '&amp;', '&#8220;', '&#x201C;', '&ldquo;', '&mdash;', '&eacute;'])(
    'is a warning: %s',
    (name) => {
      expect(pastedEntities('story.yaml', `title: x\nname: A ${name} B`)).toMatchObject([
        { severity: 'warning', code: 'text-entity', line: 2, column: 9, length: name.length },
      ]);
    },
  );

  test.each(['R&D; and more', 'A & B;', 'https://example.org/?a=1&b=2', 'AT&T'])('is none of: %s', (text) => {
    expect(pastedEntities('story.yaml', text)).toEqual([]);
  });
});
