/**
 * Every character in words of the program: strings, however deep they lie. A function among them holds its words in its
 * own text.
 */
export function wordsOf(words: unknown): string {
  if (typeof words !== 'object' || words === null) return String(words);
  return Object.values(words).map(wordsOf).join('');
}
