import type { Span } from '../text/spans.js';

/** Titles and the like end with a stop that ends no sentence. */
const abbreviation = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gov|Sen|Rep|Gen|No|vs|etc|approx|c|ca)|\b[A-Z])\.$/;
const sentenceEnd = /[。！？；!?;]+[”’」』）"']*|\.[”’"')]*(?=\s|$)|\n+/gu;
/** A comma between digits is part of a number, an apostrophe part of a word. */
const clauseEnd = /[，：:（）()—]|,(?!\d{3}(?!\d))|\s–\s/gu;

/** The sentences of a text, in order; together they cover it. Clauses parted by a semicolon count as sentences. */
export function sentenceSpans(text: string): readonly Span[] {
  const ends: number[] = [];
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (
      match[0].startsWith('.') &&
      abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index + 1))
    )
      continue;
    ends.push(end);
  }
  return cover(0, text.length, ends).flatMap((sentence) => shortened(text, sentence));
}

/** No sentence is longer; a table without stops is read clause by clause. */
const longest = 1200;

function shortened(text: string, sentence: Span): readonly Span[] {
  if (sentence.to - sentence.from <= longest) return [sentence];
  return clauseSpans(text, sentence).flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / longest) }, (_, index) => ({
      from: from + index * longest,
      to: Math.min(to, from + (index + 1) * longest),
    })),
  );
}

/** The clauses of one sentence, in order; together they cover it. */
export function clauseSpans(text: string, sentence: Span): readonly Span[] {
  const ends = [...text.slice(sentence.from, sentence.to).matchAll(clauseEnd)].map(
    (match) => sentence.from + match.index + match[0].length,
  );
  return cover(sentence.from, sentence.to, ends);
}

/** The one of some stretches that holds a place; the last where none does. */
export function spanAt(spans: readonly Span[], at: number): Span {
  return spans.find(({ from, to }) => from <= at && at < to) ?? spans.at(-1) ?? { from: 0, to: 0 };
}

function cover(from: number, to: number, ends: readonly number[]): readonly Span[] {
  const marks = [from, ...ends.filter((end) => end > from && end < to), to];
  return marks.slice(1).map((end, index) => ({ from: marks[index] ?? from, to: end }));
}
