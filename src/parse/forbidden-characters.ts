/** A character that no reader can see and that changes what is read. */
export interface ForbiddenCharacter {
  /** In UTF-16 code units. */
  readonly index: number;
  /** How it is named in a message: `U+202E (changes the direction of writing)`. */
  readonly name: string;
}

/** Control, format, half and missing characters; separators that no editor shows. */
const suspicious = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|\ufffd|\u034f/gu;

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\p{Bidi_Control}/u, 'changes the direction of writing'],
  [/\p{Cf}|\u034f/u, 'invisible'],
  [/[\p{Zl}\p{Zp}]/u, 'a line separator'],
  [/\ufffd/, 'stands for text that was lost'],
  [/\p{Cs}/u, 'half of a character'],
  [/\p{Cc}/u, 'a control character'],
];

/** The characters of a text that may not stand in a story, in order. Tabs and line breaks may. */
export function forbiddenCharacters(text: string): readonly ForbiddenCharacter[] {
  return [...text.matchAll(suspicious)].flatMap(({ 0: character, index }) => {
    if (/[\t\n\r]/.test(character) || (character === '\u200d' && joinsEmoji(text, index))) return [];
    const code = character.codePointAt(0) ?? 0;
    const kind = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 'no character';
    return [{ index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')} (${kind})` }];
  });
}

/** The joiner inside an emoji is a part of it: 👨‍👩‍👧 is three people and two joiners. */
function joinsEmoji(text: string, index: number): boolean {
  return (
    /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?$/u.test(
      text.slice(Math.max(0, index - 5), index),
    ) && /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3))
  );
}
