const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });

/** Characters that join with no other: of these each code unit is one to a reader too. */
const alone = /^[\x20-\x7e\u2010-\u2027\u3001-\u3029\u3041-\u3096\u4e00-\u9fff\uff01-\uff5e]*$/;

/** A text in the characters a reader sees: 𠮷, é and 👨‍👩‍👧 are one each, however many code units they take. */
export function graphemesOf(text: string): readonly string[] {
  if (alone.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many letters, figures and pictures a text has: what is left without marks and spaces. */
export function lettersOf(text: string): number {
  return graphemesOf(text.replace(/[^\p{L}\p{N}\p{S}\p{M}\u200d]/gu, '')).length;
}
