import { longestTerm, type Terms } from './terms.js';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Two characters or more, without those that lean on what is around them: 内的, 只有, 以及. */
const isWord = (text: string): boolean =>
  /^\p{Script=Han}{2,}$/u.test(text) && !/[的了也就都将將是有在比不及]/u.test(text);

/** Longer than a term may be: what is a piece of something longer is seen to be one. */
const longestMet = longestTerm + 3;

interface Neighbours {
  readonly words: readonly string[];
  /** The texts it stands in, by their number. */
  readonly texts: Set<number>;
  readonly before: Set<string>;
  readonly after: Set<string>;
}

/** How often words have to be met side by side: two of them, more, and more that make a long term. */
const least = { pair: 2, several: 3, long: 5 } as const;
/** A term longer than so many characters is a long one. */
const longer = 6;
/** So much of what the rarer half says has to be said here; less where it is said often. */
const shares = { always: 0.5, often: 0.3 } as const;
const often = 4;

/**
 * Words that texts set side by side again and again, and seldom apart: 全球南方, 技术垄断, 开放创新生态. Longer ones come
 * first. They are read from Chinese alone, where nothing parts the words of a term from those around it.
 *
 * @param texts each once; a term counts once in each
 */
export function recurringTerms(texts: Iterable<string>): Terms {
  const alone = new Map<string, Set<number>>();
  const together = new Map<string, Neighbours>();
  for (const [number, text] of [...texts].entries()) {
    const words = Array.from(segmenter.segment(text), ({ segment }) => segment);
    for (const [index, word] of words.entries()) {
      if (!isWord(word)) continue;
      entryOf(alone, word, () => new Set<number>()).add(number);
      for (let count = 2; isWord(words[index + count - 1] ?? ''); count += 1) {
        const parts = words.slice(index, index + count);
        const term = parts.join('');
        if (term.length > longestMet) break;
        const made = {
          words: parts,
          texts: new Set<number>(),
          before: new Set<string>(),
          after: new Set<string>(),
        };
        const { texts: standsIn, before, after } = entryOf(together, term, (): Neighbours => made);
        standsIn.add(number);
        before.add(sideOf(words[index - 1], number));
        after.add(sideOf(words[index + count], number));
      }
    }
  }
  const timesOf = (term: string): number => (together.get(term)?.texts ?? alone.get(term))?.size ?? 0;
  const kept = [...together].filter(([, one]) => recurs(one, timesOf)).map(([term]) => term);
  // What never stands without more words around it is a piece of a term.
  const whole = kept.filter(
    (term) =>
      !kept.some((other) => other !== term && other.includes(term) && timesOf(other) === timesOf(term)),
  );
  const short = whole.filter(({ length }) => length <= longestTerm);
  return short.toSorted((one, other) => other.length - one.length || timesOf(other) - timesOf(one));
}

/** Whether it is met in several texts, not in one sentence quoted twice, and its halves are seldom met apart. */
function recurs({ words, texts, before, after }: Neighbours, timesOf: (term: string) => number): boolean {
  const times = texts.size;
  const length = words.join('').length;
  const enough = length > longer ? least.long : words.length > 2 ? least.several : least.pair;
  if (times < enough || Math.max(before.size, after.size) < 2) return false;
  const share = Math.min(
    ...words.slice(1).map((_, index) => {
      const halves = [words.slice(0, index + 1), words.slice(index + 1)].map((half) =>
        timesOf(half.join('')),
      );
      return times / Math.min(...halves);
    }),
  );
  return share >= shares.always || (times >= often && share >= shares.often);
}

/** What stands beside a term: a word, or a mark, of which each is a boundary of its own. */
function sideOf(word: string | undefined, text: number): string {
  return word !== undefined && /\p{Script=Han}/u.test(word) ? word : `#${text}`;
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
