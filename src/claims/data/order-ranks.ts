import type { Claim } from '../read-claims.js';
import { amountAt, totalLine } from './data-grid.js';
import { type DataSentence, defaultEnd, linesBeside, type Order, placeBeside } from './data-sentence.js';

const least = /^[\s-]*(?:lowest|smallest|fewest|least|slowest|last)|^[\s]*[低小少慢]/i;

/** Whether an ordinal is the rank of what it is said of: second-highest, 第三: among lines at a time, times of a line, or categories. */
export function isRank(sentence: DataSentence, { numeral }: Claim, order: Order): boolean {
  if (numeral.kind !== 'ordinal') return false;
  const { grid, text, lines } = sentence;
  const at = { from: numeral.index, to: numeral.index + numeral.length };
  const sign = least.test(text.slice(at.to)) ? -1 : 1;
  const of = linesBeside(sentence, at, order);
  const place = placeBeside(sentence, at, order, undefined);
  const where = place?.places[0] ?? defaultEnd(sentence);
  const rank = (own: number | undefined, all: readonly (number | undefined)[]) =>
    own === undefined
      ? undefined
      : all.filter((each) => each !== undefined && (each - own) * sign > 0).length + 1;
  const total = totalLine(grid);
  return (of.length > 0 ? of : [0]).some((line) => {
    const own = amountAt(grid, line, where);
    const amongPlaces = rank(
      own,
      grid.places.map(({ expected }, index) => (expected ? undefined : amountAt(grid, line, index))),
    );
    const amongLines = rank(
      own,
      grid.lines.map((_, index) => (index === total ? undefined : amountAt(grid, index, where))),
    );
    const ranks = [
      ...(grid.axis === 'category' || place !== undefined ? [amongPlaces] : []),
      ...(lines.length > 0 && grid.lines.length > 1 ? [amongLines] : []),
    ];
    return ranks.includes(numeral.value);
  });
}
