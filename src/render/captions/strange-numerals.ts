import type { Poster } from '../../model/poster.js';
import { wordsIn } from '../../model/words.js';
import type { Messages } from '../../text/messages/messages.js';
import { findNumerals } from '../../text/numerals.js';
import type { Material } from './material.js';

/**
 * The numerals of a text that stand neither in the pictures it is posted with nor in the sentences it quotes: all of those
 * were traced, so that a text may state no other.
 *
 * @param pictures those it is posted with
 */
export function strangeNumerals(
  text: string,
  pictures: readonly Poster[],
  { sentences, drawn, credits, url = '', topics }: Material,
  messages: Pick<Messages, 'quoted' | 'posts'>,
): readonly string[] {
  const known = [
    ...wordsIn(pictures).flatMap(({ long, short }) => [long, short ?? long]),
    ...sentences.map((sentence) => sentence.text),
    ...drawn,
    ...credits,
    ...topics,
    url,
  ]
    .flatMap((words) => [words, messages.quoted(words)])
    .map((words) => words.toLowerCase());
  // Line by line, and part by part: two words side by side are no number.
  return text
    .split('\n')
    .flatMap((line) => findNumerals(line).map(({ index, length }) => line.slice(index, index + length)))
    .flatMap((numeral) => numeral.split(apart))
    .filter((part) => part !== '' && !known.some((words) => words.includes(part.toLowerCase())));
}

const apart = /[\s，；：、;:（）()]+|,\s/u;
