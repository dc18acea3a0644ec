import { contentWords, speaksOf } from '../claims/content-words.js';
import type { PlacedArgument } from './context.js';
import { statedFigures } from './headline-figures.js';

/** How telling an argument is for someone who sees only a few: figures first, then what someone proposes or said. */
export function weightOf({ argument }: PlacedArgument): number {
  const { statistics, changes, breakdowns, series } = argument;
  if (statistics.length + changes.length + breakdowns.length + series.length > 0) return 5;
  if (argument.recommendations.length > 0 || argument.measures.length > 0) return 4;
  if (argument.events.length > 0 || argument.quotations.length > 0) return 3;
  if (argument.causeAndEffect.length > 0 || argument.cases.length > 0) return 2;
  return 1;
}

/** The most telling of some arguments, in the order they stand in. */
export function leadingArguments(placed: readonly PlacedArgument[], most: number): readonly PlacedArgument[] {
  const chosen = new Set(placed.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, most));
  return placed.filter((each) => chosen.has(each));
}

/**
 * Arguments with the strongest first: what a sentence over them speaks of, then what states a figure; of equals in the
 * order they stand in.
 */
export function strongestFirst(
  sentence: string,
  placed: readonly PlacedArgument[],
): readonly PlacedArgument[] {
  const words = contentWords(sentence);
  const strength = ({ argument: { headline } }: PlacedArgument) => {
    const own = contentWords(headline);
    const shared = words.filter((word) => speaksOf(headline, own, word)).length;
    return 2 * Number(shared >= leastShared) + Number(statedFigures(headline).length > 0);
  };
  return placed.toSorted((one, other) => strength(other) - strength(one));
}

/** One word in common is chance. */
const leastShared = 2;
