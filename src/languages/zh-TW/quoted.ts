/** Words in Taiwan's quotation marks: those they bring along become the inner ones, 「他說『好』」. */
export function quoted(words: string): string {
  return `「${words.replaceAll('「', '『').replaceAll('」', '』')}」`;
}
