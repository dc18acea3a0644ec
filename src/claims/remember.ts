import QuickLRU from 'quick-lru';

/** So many texts are remembered: more than the sentences of one article, fewer than would fill the memory. */
const most = 2000;

/**
 * A pure function of a text that remembers what it answered: the same sentences are read for every text that rests on
 * them, and reading one is slow.
 */
export function remember<Answer extends object>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new QuickLRU<string, Answer>({ maxSize: most });
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}
