/**
 * The word of a list that was most likely meant, or undefined when none is near. Near means: at most a third
 * of the letters differ, counting a swap of neighbours as one difference (Damerau–Levenshtein).
 *
 * @example suggest('tittle', ['title', 'text']) // 'title'
 */
export function suggest(given: string, words: readonly string[]): string | undefined {
  // A longer word is no typing mistake, and would only cost time.
  if (given.length > 80) return undefined;
  const ranked = words
    .map((word) => ({ word, distance: editDistance(given.toLowerCase(), word.toLowerCase()) }))
    .filter(
      ({ word, distance }) => distance <= Math.max(1, Math.floor(Math.max(given.length, word.length) / 3)),
    )
    .sort((one, other) => one.distance - other.distance);
  return ranked[0]?.word;
}

/** How many letters to add, drop, change or swap with a neighbour to turn one word into the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped =
        from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? (beforeLast[column - 2] ?? Number.POSITIVE_INFINITY) + 1
          : Number.POSITIVE_INFINITY;
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + change,
          swapped,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
