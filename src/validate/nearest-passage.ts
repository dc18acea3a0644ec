import { foldForComparison } from '../text/normalise.js';
import { readingOf, type SourceText, type Stretch } from './source-text.js';

/** The passage of a source that comes nearest to words it does not hold. */
export interface NearestPassage {
  /** The first code unit of the words that differs, counted in the words as given. */
  readonly index: number;
  /** What the words have there; empty where they end. */
  readonly given: string;
  /** What the source has there. */
  readonly printed: string;
  /** The source around the difference: up to it, and from it on. */
  readonly before: string;
  readonly from: string;
  /** The folded stretch at the difference. */
  readonly at: Stretch;
}

/** Passages are found by runs of so many characters they share with the words. */
const runLength = 4;
/** A passage that shares less than this with the words is no near one. */
const leastShared = 0.3;
const context = 14;

/**
 * The nearest passage, for a hint only: nothing is ever taken for found because it is near.
 * Undefined when nothing in the source resembles the words.
 */
export function nearestPassage(source: SourceText, words: string): NearestPassage | undefined {
  const wanted = foldForComparison(words);
  const text = source.folded.text;
  const begin = bestBeginning(text, wanted.text);
  if (begin === undefined) return undefined;
  const shared = sharedLength(text, begin, wanted.text);
  const at = begin + shared;
  if (at >= text.length || shared >= wanted.text.length) return undefined;
  const index = wanted.starts[shared] ?? words.length;
  return {
    index,
    given: words.slice(index, wanted.ends[shared] ?? words.length),
    printed: readingOf(source, { start: at, end: at + 1 }),
    before: at === 0 ? '' : readingOf(source, { start: Math.max(0, at - context), end: at }),
    from: readingOf(source, { start: at, end: Math.min(text.length, at + context) }),
    at: { start: at, end: at + 1 },
  };
}

/**
 * Where the passage nearest to the words begins. Every run the two share votes for the beginning it implies;
 * an inserted or dropped character moves the runs behind it, so beginnings close by are tried too, and the one
 * that goes along with the words longest wins.
 */
function bestBeginning(text: string, wanted: string): number | undefined {
  const length = Math.min(runLength, wanted.length);
  const runs = new Map<string, number[]>();
  for (let at = 0; at + length <= wanted.length; at++) {
    const run = wanted.slice(at, at + length);
    const places = runs.get(run) ?? [];
    // A run that stands everywhere tells nothing.
    if (places.length < 8) runs.set(run, [...places, at]);
  }
  const votes = new Map<number, number>();
  for (let at = 0; at + length <= text.length; at++) {
    for (const place of runs.get(text.slice(at, at + length)) ?? []) {
      votes.set(at - place, (votes.get(at - place) ?? 0) + 1);
    }
  }
  const ranked = [...votes].toSorted(([, one], [, other]) => other - one).slice(0, 5);
  if ((ranked[0]?.[1] ?? 0) < Math.max(1, (wanted.length - length) * leastShared * 0.5)) return undefined;
  const near = ranked.flatMap(([begin]) => Array.from({ length: 21 }, (_, step) => begin + step - 10));
  return near
    .filter((begin) => begin >= 0)
    .map((begin) => ({ begin, shared: sharedLength(text, begin, wanted), votes: votes.get(begin) ?? 0 }))
    .toSorted((one, other) => other.shared - one.shared || other.votes - one.votes)[0]?.begin;
}

function sharedLength(text: string, begin: number, wanted: string): number {
  let shared = 0;
  while (shared < wanted.length && text[begin + shared] === wanted[shared]) shared += 1;
  return shared;
}
