import type { CountedFigure } from '../model/content.js';

/** How a language joins what it tells. Each sentence comes with its full stop. */
export interface Speech {
  readonly list: (entries: readonly string[]) => string;
  readonly pair: (first: string, second: string) => string;
  /** A number with what it counts. */
  readonly figure: (printed: string, counts: string) => string;
  /** What happened at a date, what stands at a number of a list. */
  readonly at: (place: string, words: string) => string;
  readonly aside: (words: string) => string;
  readonly source: (parts: readonly string[]) => string;
  /** Between sentences. */
  readonly join: string;
}

/** A figure as it is said, with what it counts and its date. */
export function counted({ figure, counts, asOf }: CountedFigure, { figure: said, aside }: Speech): string {
  const printed = `${figure.prefix}${figure.digits}${figure.suffix}`.trim();
  // A figure in a few words names what it counts: 每10万人中有执业医师312人.
  const words = printed.includes(counts.long) ? printed : said(printed, counts.long);
  return asOf === undefined ? words : words + aside(asOf.long);
}

/** A sentence that ends with its own mark is not given a second one. */
export function withoutStop(words: string): string {
  return words.replace(/[。.]+$/u, '');
}

/** A sentence that ends without a mark is given one. */
export function withStop(words: string, stop: string): string {
  return /[。？！….?!][”’」』）)]*$/u.test(words) ? words : words + stop;
}
