import { findMovements } from '../../text/movements.js';
import { findSuperlatives } from '../superlatives.js';
import { nameOf, tellCell } from './candidate.js';
import { moversBetween } from './counts.js';
import { amountAt, countedOf } from './data-grid.js';
import { clauseAt, type DataSentence, defaultEnd, linesBeside, placeBeside } from './data-sentence.js';
import type { ExtremeVerdict } from './extreme-words.js';
import { pairsOf } from './pairs.js';

function wordsOf({ text, span }: DataSentence, kind: string) {
  return findSuperlatives(text.slice(span.from, span.to))
    .filter((word) => word.kind === kind)
    .map(({ text: word, index }) => ({
      text: word,
      from: span.from + index,
      to: span.from + index + word.length,
    }));
}

/** 首次突破1000万, for the first time over 10 million: reached at the time named, and never before. */
export function firstAnswer(sentence: DataSentence): readonly ExtremeVerdict[] {
  const { grid, claims } = sentence;
  if (grid.axis !== 'time') return [];
  return wordsOf(sentence, 'first').flatMap((word): readonly ExtremeVerdict[] => {
    const clause = clauseAt(sentence, word.from);
    const mark = claims.find(
      ({ numeral }) =>
        numeral.kind === 'quantity' &&
        numeral.index >= clause.from &&
        numeral.index < clause.to &&
        numeral.figure.measure !== 'multiple',
    )?.numeral;
    const [line] = linesBeside(sentence, word, 'before');
    if (mark?.kind !== 'quantity' || line === undefined) return [];
    const place = placeBeside(sentence, word, 'before', undefined)?.places[0] ?? defaultEnd(sentence);
    const own = amountAt(grid, line, place);
    const limit = mark.figure.amount.from;
    const below =
      /fewer|most/.test(mark.figure.qualifier) ||
      /\b(?:below|under)\b|跌破|低于|低於/i.test(sentence.text.slice(clause.from, clause.to));
    const passes = (amount: number) => (below ? amount <= limit : amount >= limit);
    const crossed = countedOf(grid, line).find(({ amount }) => passes(amount));
    if (own !== undefined && passes(own) && crossed?.place === place)
      return [{ ...word, kind: 'backed', tells: '' }];
    return [
      {
        ...word,
        kind: 'differs',
        tells:
          crossed === undefined
            ? `${nameOf(grid, line)} never comes to ${mark.text}`
            : `First so: ${tellCell(grid, line, crossed.place)}`,
      },
    ];
  });
}

/** The only line that fell: one did, and it is the one named. */
export function onlyAnswer(sentence: DataSentence): readonly ExtremeVerdict[] {
  const { grid, text } = sentence;
  if (grid.axis !== 'time') return [];
  return wordsOf(sentence, 'only').flatMap((word): readonly ExtremeVerdict[] => {
    const clause = clauseAt(sentence, word.from);
    const movement = findMovements(text).find(
      ({ index, direction }) =>
        index >= clause.from && index < clause.to && (direction === 'up' || direction === 'down'),
    );
    const [line] = linesBeside(sentence, word, 'before');
    const pair = pairsOf(sentence, word).find(({ sure }) => sure);
    if (movement === undefined || line === undefined || pair === undefined) return [];
    const movers = moversBetween(grid, pair.from, pair.to, movement.direction === 'up' ? 1 : -1);
    if (movers.length === 1 && movers[0] === line) return [{ ...word, kind: 'backed', tells: '' }];
    return [
      {
        ...word,
        kind: 'differs',
        tells: `So did ${movers.map((each) => nameOf(grid, each)).join(', ') || 'no line'}`,
      },
    ];
  });
}
