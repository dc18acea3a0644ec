import type { ParsedFigure } from '../../text/figure.js';
import { isPhysical } from '../../text/unit-kinds.js';
import type { Claim } from '../read-claims.js';
import { amountAt, countedOf, type DataGrid, lastCounted, partLines } from './data-grid.js';
import { clauseAt, type DataSentence, linesBeside, type Order } from './data-sentence.js';
import { pairsOf } from './pairs.js';

const years = /^(?:years?|年|周年)$/;
const inRow =
  /\b(?:in a row|consecutive|running|straight|successive)\b|[连連][续續]|[连連](?=[\d一二三四五六七八九十两兩])/i;
const up = /up|^rise/;

/** Whether a number counts what the data hold: lines, times, categories, how many of them rose, for how many years in a row. */
export function isCount(sentence: DataSentence, claim: Claim, order: Order): boolean {
  const { numeral } = claim;
  if (numeral.kind !== 'quantity') return false;
  const { figure } = numeral;
  const { measure, value, unit } = figure;
  if (measure !== 'count' || typeof value !== 'number' || !Number.isInteger(value)) return false;
  const { grid, text } = sentence;
  const clause = clauseAt(sentence, numeral.index);
  const said = text.slice(clause.from, clause.to);
  if (inRow.test(said)) return grid.axis === 'time' && runs(sentence, claim, order, value);
  if (years.test(unit)) return isSpan(sentence, claim, value);
  if (isPhysical(unit) || !countsPlainly(figure)) return false;
  if (value === grid.lines.length || value === partLines(grid).length) return grid.lines.length > 1;
  if (grid.axis === 'category' && value === grid.places.length) return true;
  return countsMovers(sentence, claim, value);
}

/** “Four lines”, and no 4.0 and no 4 million. */
function countsPlainly({ precision, qualifier, currency }: ParsedFigure): boolean {
  return precision === 1 && qualifier === 'exactly' && currency === undefined;
}

/** Twelve years of data; or the years from one named time to another. */
function isSpan(sentence: DataSentence, { numeral }: Claim, value: number): boolean {
  const { grid } = sentence;
  if (grid.axis !== 'time') return false;
  const counted = lastCounted(grid) + 1;
  const yearAt = (place: number) => grid.places[place]?.time?.date.year;
  const [first, last, end] = [yearAt(0), yearAt(counted - 1), yearAt(grid.places.length - 1)];
  if (first === undefined || last === undefined || end === undefined) return false;
  const at = { from: numeral.index, to: numeral.index + numeral.length };
  const pairs = sentence.places.length === 0 ? [] : pairsOf(sentence, at);
  const between = pairs.map(({ from, to }) => (yearAt(to) ?? 0) - (yearAt(from) ?? 0));
  if (sentence.places.length > 0 && between.includes(value)) return true;
  // “Ten years on, … up from 8.1 in 2014”
  const since = sentence.places.flatMap(({ places }) =>
    places.map((place) => last - (yearAt(place) ?? last)),
  );
  if (since.includes(value)) return true;
  const whole = [last - first, last - first + 1, end - first, end - first + 1];
  return sentence.places.length === 0 ? whole.includes(value) : between.some((each) => each + 1 === value);
}

const smaller =
  /\b(?:shorter|lower|smaller|fewer|less|cheaper|slower|behind)\b|更(?:短|低|少|小|慢)|[缩縮]短/i;
const larger = /\b(?:longer|higher|larger|bigger|more|greater|faster|dearer)\b|更(?:[长長]|高|多|大|快)/i;

/** “Shorter in four of five districts”: a comparison without a verb of movement. */
function signOfWords(said: string): 1 | -1 | undefined {
  if (smaller.test(said)) return -1;
  return larger.test(said) ? 1 : undefined;
}

/** “Three of the four lines rose since 2019.” */
function countsMovers(sentence: DataSentence, claim: Claim, value: number): boolean {
  const { grid, claims } = sentence;
  const clause = clauseAt(sentence, claim.numeral.index);
  const movement =
    claim.movement ??
    claims.find(
      ({ numeral, movement: other }) =>
        other !== undefined && numeral.index >= clause.from && numeral.index < clause.to,
    )?.movement;
  const sign =
    movement === undefined
      ? signOfWords(sentence.text.slice(clause.from, clause.to))
      : up.test(movement.direction)
        ? 1
        : -1;
  if (sign === undefined || grid.axis !== 'time') return false;
  const at = { from: claim.numeral.index, to: claim.numeral.index + claim.numeral.length };
  return pairsOf(sentence, at)
    .filter(({ sure }) => sure)
    .some(({ from, to }) => moversBetween(grid, from, to, sign).length === value);
}

/** The lines that rose, or fell, from one place to another. */
export function moversBetween(grid: DataGrid, from: number, to: number, sign: 1 | -1): readonly number[] {
  return partLines(grid).filter((line) => {
    const [a, b] = [amountAt(grid, line, from), amountAt(grid, line, to)];
    return a !== undefined && b !== undefined && (b - a) * sign > 0;
  });
}

/** Five years in a row: so many steps one way, up to the time named or to the last. */
function runs(sentence: DataSentence, claim: Claim, order: Order, value: number): boolean {
  const { grid, places } = sentence;
  const at = { from: claim.numeral.index, to: claim.numeral.index + claim.numeral.length };
  const lines = linesBeside(sentence, at, order);
  const named = places.findLast(({ begins }) => !begins)?.places.at(-1);
  const sign = claim.movement?.direction === 'down' ? -1 : 1;
  return lines.some((line) => {
    const counted = countedOf(grid, line).filter(({ place }) => named === undefined || place <= named);
    let steps = 0;
    for (let index = counted.length - 1; index > 0; index -= 1) {
      const [before, here] = [counted[index - 1], counted[index]];
      if (before === undefined || here === undefined || here.place - before.place !== 1) break;
      if ((here.amount - before.amount) * sign <= 0) break;
      steps += 1;
    }
    return value >= 2 && steps === value;
  });
}
