import type { Poster } from '../model/poster.js';
import { reworded, type Words } from '../model/words.js';
import { type Block, stack } from './block.js';
import { headlineLeading, headlineText, headlineWords } from './masthead.js';
import type { Sheet } from './sheet.js';

/** How much smaller than the largest type that fits a headline in a column may be for better lines. */
const smallest = 0.58;

/**
 * How much a reader minds: a term that is torn, breaks, uneven lines, a word alone on one, smaller type, lines in which one clause ends and
 * another begins, and each line more than a few.
 */
const weights = {
  parted: 1.5,
  strain: 0.35,
  ragged: 1.2,
  lone: 0.3,
  small: 1.8,
  mixed: 0.5,
  line: 0.12,
} as const;

interface Way {
  readonly block: Block;
  readonly size: number;
  readonly minded: number;
}

/**
 * A headline in a narrow column: of the sizes in px that fit a height the one that reads best, each clause on lines of
 * its own where that helps. A line that ends inside a clause, or is a word alone, is minded more than smaller type.
 *
 * @returns nothing where it fits in no size
 */
export function columnHeadline(
  sheet: Sheet,
  poster: Poster,
  width: number,
  sizes: readonly number[],
  height: number,
): Block | undefined {
  const words = headlineWords(sheet, poster);
  const clauses = clausesOf(words);
  const set = (content: Words, size: number) => headlineText(sheet, content, sheet.paper, width, size);
  const ways = sizes.flatMap((size): readonly Way[] => {
    const whole = set(words, size);
    const mixed = clauses.length > 1 && (whole.strain ?? 0) > 0 ? (clauses.length - 1) * weights.mixed : 0;
    const parts = clauses.map((clause) => set(clause, size));
    return [
      { block: whole, size, minded: faultsOf([whole]) + mixed },
      { block: stack(parts, (headlineLeading - 1) * size), size, minded: faultsOf(parts) },
    ];
  });
  const fitting = ways.filter(({ block }) => block.overflow === 0 && block.height <= height);
  const largest = Math.max(...fitting.map(({ size }) => size));
  const [first, ...others] = fitting
    .filter(({ size }) => size >= largest * smallest)
    .map((way) => ({ ...way, minded: way.minded + weights.small * (1 - way.size / largest) }));
  return others.reduce((best, each) => (best && each.minded < best.minded - 0.01 ? each : best), first)
    ?.block;
}

/** The clauses of a sentence, each with its mark; a mark before a closing one ends none. */
function clausesOf(words: Words): readonly Words[] {
  return words.long
    .split(/(?<=[，；：。！？])(?![，；：。！？”’》）」』])/u)
    .filter((clause) => clause !== '')
    .map((clause) => reworded(words, clause));
}

function faultsOf(parts: readonly Block[]): number {
  const lines = parts.flatMap(({ lineWidths = [] }) => lineWidths);
  const longest = Math.max(1, ...lines);
  const strain = parts.reduce((sum, part) => sum + (part.strain ?? 0), 0);
  // How uneven lines are: the squares of what each lacks of the longest, as shares of it.
  const ragged = lines.reduce((sum, line) => sum + (1 - line / longest) ** 2, 0);
  const lone = lines.filter((line) => line < longest * half).length;
  const many = Math.max(0, lines.length - airy);
  const parted = parts.reduce((sum, part) => sum + (part.parted ?? 0), 0);
  return (
    weights.parted * parted +
    weights.strain * strain +
    weights.ragged * ragged +
    weights.lone * lone +
    weights.line * many
  );
}

/** A line shorter than this share of the longest is a word alone. */
const half = 0.52;

/** More lines than so many read as a text, not as a headline. */
const airy = 3;
