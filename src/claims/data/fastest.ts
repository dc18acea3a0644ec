import { findMovements } from '../../text/movements.js';
import { nameOf, shown } from './candidate.js';
import { amountAt, partLines } from './data-grid.js';
import { clauseAt, type DataSentence, linesBeside } from './data-sentence.js';
import type { ExtremeWord } from './extreme-words.js';
import { pairsOf } from './pairs.js';

/** Grew fastest, 跌幅最大: whether the line named changed most, in its unit or in per cent; true, or what is so instead. */
export function fastestAnswer(sentence: DataSentence, word: ExtremeWord): true | string | undefined {
  const { grid, text } = sentence;
  if (grid.axis !== 'time') return undefined;
  const at = { from: word.index, to: word.index + word.text.length };
  const clause = clauseAt(sentence, word.index);
  const moving = findMovements(text).filter(({ index }) => index >= clause.from && index < clause.to);
  const down =
    moving.some(({ direction }) => direction === 'down') ||
    /[降跌减減][幅]?/.test(text.slice(clause.from, clause.to));
  const [line] = linesBeside(sentence, at, 'before');
  if (line === undefined) return undefined;
  const pairs = pairsOf(sentence, at).filter(({ sure }) => sure);
  const [pair] = pairs;
  if (pair === undefined) return undefined;
  const way = (down ? -1 : 1) * word.sign;
  const changes = partLines(grid).flatMap((each) => {
    const [a, b] = [amountAt(grid, each, pair.from), amountAt(grid, each, pair.to)];
    return a === undefined || b === undefined || a === 0
      ? []
      : [{ line: each, by: b - a, share: ((b - a) / Math.abs(a)) * 100 }];
  });
  const first = (key: 'by' | 'share') => changes.toSorted((one, other) => (other[key] - one[key]) * way)[0];
  const tops = [first('by'), first('share')];
  if (changes.length > 1 && tops.some((top) => top?.line === line)) return true;
  if (grid.places.length > 2) {
    const steps = grid.places.flatMap((_, to) => {
      const [a, b] = [amountAt(grid, line, to - 1), amountAt(grid, line, to)];
      return a === undefined || b === undefined || a === 0
        ? []
        : [{ to, by: b - a, share: (b - a) / Math.abs(a) }];
    });
    const here = pairs.map(({ to }) => to);
    const most = (['by', 'share'] as const).map(
      (key) => steps.toSorted((one, other) => (other[key] - one[key]) * way)[0],
    );
    if (most.some((step) => step !== undefined && here.includes(step.to) && pair.from === step.to - 1))
      return true;
  }
  const [top] = tops.slice(1);
  return top === undefined
    ? undefined
    : `${nameOf(grid, top.line)}: ${shown(top.share)}% from ${grid.places[pair.from]?.label} to ${grid.places[pair.to]?.label}`;
}
