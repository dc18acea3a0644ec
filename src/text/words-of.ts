const notPrinted: ReadonlySet<string> = new Set(['told', 'speech']);

/**
 * Every character in words of the program: strings, however deep they lie. A function among them holds its words in its
 * own text. What is only told to someone who cannot see a page (`told`, `speech`) is never printed and left out.
 */
export function wordsOf(words: unknown): string {
  if (typeof words !== 'object' || words === null) return String(words);
  return Object.entries(words)
    .map(([key, part]) => (notPrinted.has(key) ? '' : wordsOf(part)))
    .join('');
}
