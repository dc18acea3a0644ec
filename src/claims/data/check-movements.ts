import { findMovements, type Movement } from '../../text/movements.js';
import type { Span } from '../../text/spans.js';
import type { Claim } from '../read-claims.js';
import { inUnitOf, nameOf } from './candidate.js';
import { amountAt, type DataGrid, isSummable, partLines, sumAt } from './data-grid.js';
import { clauseAt, type DataSentence, linesBeside } from './data-sentence.js';
import { type Pair, pairsOf } from './pairs.js';
import { together } from './values.js';

/** What the data say of a word of rising or falling. */
export interface MovementVerdict extends Span {
  readonly kind: 'backed' | 'unsure' | 'differs';
  readonly text: string;
  readonly tells: string;
}

type Answer = 'yes' | 'perhaps' | 'no';

/** 增速 and growth name a measure; that a growth slows says nothing of what grows. */
const noun = /[幅速量率]$|^(?:growth|increase|decrease|decline|expansion|reduction|gain)s?$/i;
const ofGrowth = /\b(?:growth|pace|rate of|inflation)\b|增速|增幅|[涨漲降跌]幅|增[长長]率|[势勢][头頭]/i;
const steady =
  /\b(?:every|each) (?:year|month|quarter|time)\b|\bsteadily|\bcontinu(?:ously|ally)|\bwithout (?:a )?(?:break|interruption)|\bconsistently|\byear after year|\buninterrupted|逐年|[连連]年|年年|持[续續]|不[断斷]|一路|一直|每年|始[终終]|逐月|逐季/i;
const everyone = /\b(?:all|every|each|both)\b(?! (?:year|month|quarter|time)s?\b)|均|都|全部|各|皆|[两兩]者/i;

/** Holds every word of rising, falling and staying of a sentence against the data. */
export function checkMovements(sentence: DataSentence): readonly MovementVerdict[] {
  const { grid, text, span } = sentence;
  if (grid.axis !== 'time' || grid.places.length < 2) return [];
  const moving = findMovements(text).filter(
    ({ index, direction, text: word }) =>
      index >= span.from &&
      index < span.to &&
      direction !== 'changed' &&
      !/^(?:\s*(?:by|to|from|of)\s*|[由从從自])$/i.test(word) &&
      !noun.test(word.replace(/ (?:by|to|from|of)$/, '')) &&
      !isOfNumber(sentence, word, index),
  );
  return moving.flatMap((movement, index) => {
    const clause = clauseAt(sentence, movement.index);
    if (ofGrowth.test(text.slice(clause.from, clause.to))) return [];
    const own = withOwnTimes(sentence, movement, clause, moving[index - 1], moving[index + 1]);
    const verdict = verdictOf(own, movement, clause);
    return verdict === undefined ? [] : [verdict];
  });
}

/** “Fell by 40 percent”: which way it went was held against the data together with the number. */
function isOfNumber({ claims, text }: DataSentence, word: string, index: number): boolean {
  return claims.some(
    ({ numeral, movement }) =>
      numeral.kind === 'quantity' &&
      movement?.role === 'by' &&
      movement.text === word &&
      (text.lastIndexOf(word, numeral.index) === index || index > numeral.index),
  );
}

/** “Rose until 2019 and fell since”: of several movements in a clause each has the times that stand beside it. */
function withOwnTimes(
  sentence: DataSentence,
  movement: Movement,
  clause: Span,
  before: Movement | undefined,
  after: Movement | undefined,
): DataSentence {
  const isLatin = /[a-z]/i.test(movement.text);
  const from = isLatin ? movement.index : before === undefined ? 0 : before.index + before.length;
  const to = isLatin ? (after?.index ?? sentence.span.to) : movement.index + movement.length;
  const last = sentence.places.findLast((place) => place.to <= movement.index);
  if (
    /^\W*(?:\w+ ){0,2}since\b(?! (?:19|20)\d\d)/i.test(
      sentence.text.slice(movement.index + movement.length),
    ) &&
    last !== undefined
  )
    return { ...sentence, places: [{ ...last, begins: true, ends: false }], clauses: [sentence.span] };
  const beside = sentence.places.filter((place) => place.from >= from && place.to <= to);
  const others = [before, after].some(
    (other) => other !== undefined && other.direction !== movement.direction && sentence.places.length > 1,
  );
  if (others && beside.length > 0) return { ...sentence, places: beside, clauses: [sentence.span] };
  const inClause = sentence.places.filter((place) => place.from >= clause.from && place.to <= clause.to);
  return inClause.length > 0 ? sentence : { ...sentence, clauses: [sentence.span] };
}

function verdictOf(sentence: DataSentence, movement: Movement, clause: Span): MovementVerdict | undefined {
  const { grid, text } = sentence;
  const at = { from: movement.index, to: movement.index + movement.length };
  const said = text.slice(clause.from, clause.to);
  const stated = statedWay(sentence.claims, movement);
  const tell = (kind: MovementVerdict['kind'], tells: string): MovementVerdict => ({
    ...at,
    kind,
    text: movement.text.trim(),
    tells,
  });
  if (stated !== undefined)
    return tell(stated.goes === 'yes' ? 'backed' : 'differs', `From ${stated.from} to ${stated.to}.`);
  const pairs = pairsFor(sentence, at, movement);
  if (pairs.length === 0) return undefined;
  const inClause = sentence.lines.filter(({ from }) => from >= clause.from && from < clause.to);
  const several = [...new Set(inClause.filter(({ to }) => to <= at.from).map(({ line }) => line))];
  const named = several.length > 1 ? several : linesBeside(sentence, at, 'before');
  const answer = (line: number) => answerOf(grid, line, pairs, movement, steady.test(said));
  const first = pairs.find(({ sure }) => sure) ?? pairs[0];
  const tells = (lines: readonly number[]) => lines.map((line) => tellPair(grid, line, first)).join('; ');
  if (named.length > 0) {
    const answers = named.map((line) => ({ line, answer: answer(line) }));
    const worst =
      answers.find((each) => each.answer === 'no') ?? answers.find((each) => each.answer === 'perhaps');
    return worst === undefined
      ? tell('backed', '')
      : tell(worst.answer === 'no' ? 'differs' : 'unsure', tells([worst.line]));
  }
  const parts = partLines(grid);
  const all = parts.map(answer);
  if (all.every((each) => each === 'yes')) return tell('backed', '');
  if (everyone.test(said) && !together.test(said))
    return tell('differs', tells(parts.filter((_, index) => all[index] !== 'yes').slice(0, 2)));
  if (isSummable(grid)) {
    const total = totalAnswer(grid, parts, pairs, movement, steady.test(said));
    if (total === 'yes') return tell('backed', '');
    if (total === 'no' && all.every((each) => each === 'no'))
      return tell('differs', tells(parts.slice(0, 2)));
  } else if (all.every((each) => each === 'no')) return tell('differs', tells(parts.slice(0, 2)));
  return tell('unsure', tells(parts.slice(0, 2)));
}

/** A time that is named alone ends the step before it; where it came to so much, the way there may be longer. */
function pairsFor(sentence: DataSentence, at: Span, { role }: Movement): readonly Pair[] {
  const pairs = pairsOf(sentence, at);
  const sure = pairs.filter((pair) => pair.sure);
  return role === 'to' || sure.length === 0 || sentence.places.length === 0 ? pairs : sure;
}

/** “Fell from 8.1 to 12.4”: the numbers beside the word say themselves which way it went. */
function statedWay(
  claims: readonly Claim[],
  { index, text, direction, negated }: Movement,
): { readonly goes: Answer; readonly from: string; readonly to: string } | undefined {
  const word = text.replace(/\s(?:by|to|from|of)$/, '').replace(/[到至为為]$/, '');
  const end = (role: 'from' | 'to') =>
    claims.find(
      ({ numeral, movement }) =>
        numeral.kind === 'quantity' &&
        movement?.role === role &&
        movement.direction === direction &&
        (movement.text.includes(word) || numeral.index > index),
    )?.numeral;
  const [from, to] = [end('from'), end('to')];
  if (from?.kind !== 'quantity' || to?.kind !== 'quantity' || negated) return undefined;
  if (from.figure.measure !== to.figure.measure) return undefined;
  // “from 8.1 to 12.4 million”: the unit stands once.
  const scale = from.figure.amount.from * 100 < to.figure.amount.from && from.figure.unit === '' ? 0 : 1;
  if (scale === 0) return undefined;
  const goes = Math.sign(to.figure.amount.from - from.figure.amount.from);
  return { goes: goes === signOf(direction) ? 'yes' : 'no', from: from.text, to: to.text };
}

function signOf(direction: Movement['direction']): number {
  return direction === 'up' ? 1 : direction === 'down' ? -1 : 0;
}

/** Whether a line went so between the places that may be meant. */
function answerOf(
  grid: DataGrid,
  line: number,
  pairs: readonly Pair[],
  movement: Movement,
  isSteady: boolean,
): Answer {
  return answerFor(pairs, movement, isSteady, (place) => amountAt(grid, line, place));
}

function totalAnswer(
  grid: DataGrid,
  parts: readonly number[],
  pairs: readonly Pair[],
  movement: Movement,
  isSteady: boolean,
): Answer {
  return answerFor(pairs, movement, isSteady, (place) => sumAt(grid, parts, place));
}

function answerFor(
  pairs: readonly Pair[],
  movement: Movement,
  isSteady: boolean,
  amount: (place: number) => number | undefined,
): Answer {
  const known = pairs.map((pair) => ({ pair, answer: between(pair, movement, isSteady, amount) }));
  const sure = known.filter(({ pair }) => pair.sure);
  if (sure.some(({ answer }) => answer === 'yes')) return 'yes';
  if (isSteady) return 'no';
  return known.some(({ answer }) => answer !== 'no') ? 'perhaps' : 'no';
}

function between(
  { from, to }: Pair,
  { direction, negated }: Movement,
  isSteady: boolean,
  amount: (place: number) => number | undefined,
): Answer {
  const [a, b] = [amount(from), amount(to)];
  if (a === undefined || b === undefined) return 'no';
  if (direction === 'level') {
    const moved = Math.abs(b - a) / Math.max(Math.abs(a), 1e-9);
    return moved <= 0.02 ? 'yes' : moved < 0.05 ? 'perhaps' : 'no';
  }
  const sign = signOf(direction);
  if (negated) return (b - a) * sign <= 0 ? 'yes' : 'no';
  if (!isSteady) return (b - a) * sign > 0 ? 'yes' : 'no';
  let last = a;
  for (let place = from + 1; place <= to; place += 1) {
    const here = amount(place);
    // A gap breaks no row, but nothing is known of it.
    if (here === undefined) continue;
    if ((here - last) * sign <= 0) return 'no';
    last = here;
  }
  return 'yes';
}

function tellPair(grid: DataGrid, line: number, pair: Pair | undefined): string {
  if (pair === undefined) return nameOf(grid, line);
  const each = [pair.from, pair.to].map((place) => {
    const cell = grid.cells[line]?.[place];
    const amount =
      cell === undefined ? 'a gap' : inUnitOf(cell.figure, cell.amount ?? cell.figure.amount.from);
    return `${amount} in ${grid.places[place]?.label}${cell === undefined ? '' : ` (${cell.where})`}`;
  });
  return `${nameOf(grid, line)}: ${each.join(', ')}`;
}
