/** A stretch of a text, in code units; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every stretch a pattern matches. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)]
    .filter((match) => match[0] !== '')
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** The offsets inside stretches, where they would be cut in two. */
export function insidesOf(spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ from, to }) =>
    Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + index + 1),
  );
}

/** Whether two stretches share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
