/**
 * The shortest post any of the platforms takes: 280 on X, where what is not Latin or general punctuation counts double.
 * https://docs.x.com/fundamentals/counting-characters; November 2026
 */
export const longestPost = 280;

/** Code points that count once; every other counts twice. */
const light: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** An address counts as one of this length, however long it is. */
const link = 'x'.repeat(23);

/** How long a post is as X counts it. An emoji made of several signs is counted sign by sign, which is never less. */
export function postLength(text: string): number {
  return [...text.normalize('NFC').replace(/https?:\/\/\S+/g, link)].reduce((sum, character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return sum + (light.some(([from, to]) => codePoint >= from && codePoint <= to) ? 1 : 2);
  }, 0);
}
