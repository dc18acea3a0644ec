import type { Span } from '../../text/spans.js';
import type { Claim } from '../read-claims.js';
import { type Candidate, inUnitOf, isExpected, nameOf, shown } from './candidate.js';
import { amountAt, type DataGrid, isSummable, partLines, sumAt, tidy, totalLine } from './data-grid.js';
import {
  clauseAt,
  type DataSentence,
  defaultEnd,
  linesBeside,
  type Order,
  placeBeside,
} from './data-sentence.js';
import { pairsOf } from './pairs.js';

/** Two amounts of the data that a number may compare. */
interface Compared {
  readonly from: number;
  readonly to: number;
  readonly unitOf: NonNullable<DataGrid['cells'][number][number]>['figure'];
  readonly tells: string;
  readonly sure: boolean;
  readonly expected: boolean;
}

type Way = 'up' | 'down' | 'either';

/** How far apart two places, two lines or two categories are: in their unit, in per cent, in points and as a multiple. */
export function changeCandidates(sentence: DataSentence, claim: Claim, order: Order): readonly Candidate[] {
  const { numeral, movement } = claim;
  const at = { from: numeral.index, to: numeral.index + numeral.length };
  const inTime = timesCompared(sentence, at, order);
  const inLines = linesCompared(sentence, at, order);
  const way = wayOf(sentence, claim);
  const isLevel = movement?.role === 'to' || movement?.role === undefined;
  return [
    ...(way === undefined ? [] : [...inTime, ...inLines].flatMap((each) => apart(each, way))),
    ...[...inTime, ...inLines].flatMap((each) => times(each, way, movement?.role === 'by')),
    ...(isLevel && ofBase(sentence, at) ? [...inTime, ...inLines].flatMap(ofBefore) : []),
  ];
}

const change =
  /\b(?:chang(?:e|ed|es)|difference|gap|apart|between them|swing|lead|margin)\b|[变變][化动動]|差[距额額]?|相差|[领領]先/i;
const moreBehind =
  /^\s*(?:个?百分点|points?|percentage points?)?\s*(?:more|higher|larger|bigger|greater|busier|above|ahead|up|over|better)\b/i;
const lessBehind =
  /^\s*(?:个?百分点|points?|percentage points?)?\s*(?:less|fewer|lower|smaller|below|behind|down|short|worse)\b/i;
const moreBefore = /(?:高出?|多出?|[领領]先|超出|大)[了约約]?$/;
const lessBefore = /(?:低|少|落[后後]|小)[了约約]?$/;

/** Which way a number is said to go; undefined where the sentence does not speak of a change. */
function wayOf(sentence: DataSentence, { numeral, movement }: Claim): Way | undefined {
  const { text, span } = sentence;
  const sign = /^\s*([+＋])/.test(numeral.text) ? 'up' : undefined;
  if (numeral.kind === 'quantity' && numeral.figure.amount.from < 0) return 'either';
  if (movement?.role === 'by' || (movement !== undefined && movement.role === undefined)) {
    if (movement.direction === 'up' || movement.direction === 'down')
      return movement.negated ? undefined : movement.direction;
    return 'either';
  }
  const [before, behind] = [
    text.slice(span.from, numeral.index),
    text.slice(numeral.index + numeral.length, span.to),
  ];
  if (moreBehind.test(behind) || moreBefore.test(before)) return 'up';
  if (lessBehind.test(behind) || lessBefore.test(before)) return 'down';
  if (sign !== undefined) return sign;
  return movement === undefined && change.test(text.slice(span.from, span.to)) ? 'either' : undefined;
}

/** Of −5 the number 5 goes down. */
function signedFor(amount: number, way: Way): readonly number[] {
  if (way === 'up') return [amount];
  if (way === 'down') return [-amount];
  return [amount, Math.abs(amount)];
}

function apart(compared: Compared, way: Way): readonly Candidate[] {
  const { from, to, unitOf, sure, expected, tells } = compared;
  const difference = tidy(to - from);
  const isShare = unitOf.measure === 'share';
  const shared = { sure, expected };
  return signedFor(difference, way).flatMap((amount): readonly Candidate[] => [
    {
      ...shared,
      amount,
      measure: isShare ? 'points' : unitOf.measure,
      ...(isShare ? {} : { unitOf }),
      exact: true,
      tells: `${tells}, ${isShare ? `${shown(difference)} percentage points` : inUnitOf(unitOf, difference)}`,
    },
    ...(from === 0
      ? []
      : [
          {
            ...shared,
            amount: (amount / Math.abs(from)) * 100,
            measure: 'share' as const,
            exact: false,
            tells: `${tells}, ${shown((difference / Math.abs(from)) * 100)}%`,
          },
        ]),
  ]);
}

function times(
  { from, to, sure, expected, tells }: Compared,
  way: Way | undefined,
  moves: boolean,
): readonly Candidate[] {
  if (from <= 0 || to < 0) return [];
  const ratio = to / from;
  if (moves && ((way === 'up' && ratio < 1) || (way === 'down' && ratio > 1))) return [];
  return [
    {
      amount: ratio,
      measure: 'multiple',
      exact: false,
      sure,
      expected,
      tells: `${tells}, ${ratio.toFixed(2)} times`,
    },
  ];
}

/** What is left of something, or what it came back to: 80% of its level of 2019. */
function ofBefore({ from, to, sure, expected, tells }: Compared): readonly Candidate[] {
  if (from <= 0) return [];
  const share = (to / from) * 100;
  return [
    {
      amount: share,
      measure: 'share',
      exact: false,
      sure,
      expected,
      tells: `${tells}, ${shown(share)}% of it`,
    },
  ];
}

function ofBase({ text, span }: DataSentence, at: Span): boolean {
  const before = text.slice(span.from, at.from);
  const behind = text.slice(at.to, span.to);
  return /^\s*(?:of|as (?:much|many)|the (?:level|size))\b/i.test(behind) || /的(?:水平的)?\s*$/.test(before);
}

/** The same line at two times. Without a line of its own a number may be of their sum. */
function timesCompared(sentence: DataSentence, at: Span, order: Order): readonly Compared[] {
  const { grid } = sentence;
  const pairs = pairsOf(sentence, at);
  const named = linesBeside(sentence, at, order);
  const stated = statedPair(sentence, at);
  return [
    ...stated,
    ...pairs.flatMap(({ from, to, sure }) => {
      const told = (
        name: string,
        a: number | undefined,
        b: number | undefined,
        isSure: boolean,
      ): readonly Compared[] => {
        const unitOf = grid.cells.flat().find((cell) => cell?.amount !== undefined)?.figure;
        if (a === undefined || b === undefined || unitOf === undefined) return [];
        return [
          {
            from: a,
            to: b,
            unitOf,
            sure: sure && isSure,
            expected: isExpected(grid, from, to),
            tells: `${name}: ${inUnitOf(unitOf, a)} in ${grid.places[from]?.label}, ${inUnitOf(unitOf, b)} in ${grid.places[to]?.label}`,
          },
        ];
      };
      const lines = named.length > 0 ? named : grid.lines.map((_, line) => line);
      const each = lines.flatMap((line) =>
        told(nameOf(grid, line), amountAt(grid, line, from), amountAt(grid, line, to), named.length > 0),
      );
      if (named.length > 0 || !isSummable(grid) || grid.lines.length < 2) return each;
      const parts = partLines(grid);
      return [
        ...told(nameOf(grid, undefined), sumAt(grid, parts, from), sumAt(grid, parts, to), true),
        ...each,
      ];
    }),
  ];
}

/** “From 8.1 to 12.4 million, 53% more”: both ends are numbers of the sentence, which are checked themselves. */
function statedPair({ claims, grid }: DataSentence, at: Span): readonly Compared[] {
  const end = (role: 'from' | 'to') =>
    claims.find(
      ({ numeral, movement }) =>
        numeral.kind === 'quantity' && numeral.index !== at.from && movement?.role === role,
    );
  const [one, other] = [end('from')?.numeral, end('to')?.numeral];
  const unitOf = grid.cells.flat().find((cell) => cell?.amount !== undefined)?.figure;
  if (one?.kind !== 'quantity' || other?.kind !== 'quantity' || unitOf === undefined) return [];
  if (one.figure.measure !== unitOf.measure || other.figure.measure !== unitOf.measure) return [];
  if (one.figure.qualifier !== 'exactly' || other.figure.qualifier !== 'exactly') return [];
  const [from, to] = [one.figure.amount.from, other.figure.amount.from];
  return [{ from, to, unitOf, sure: true, expected: false, tells: `From ${one.text} to ${other.text}` }];
}

const compares =
  /\b(?:than|as (?:much|many|high|large|busy)|times|twice|half of|half|ahead of|above|below|behind|compared|of (?:that|those)|level with|difference|gap|apart|lead)\b|比|[较較]|倍|相[当當差]|高于|高於|低于|低於|[领領]先|落[后後]|差|多|少/i;
const otherBefore =
  /(?:\b(?:than|as|of|to|with|behind|above|below|for|over)\s+(?:(?:the|that|those|in|on|of|for)\s+)*|[比较較]|超|是|于|於|[先后後])$/i;

/** Two lines at one time, or two categories of one line: the one spoken of, and the one it is compared with. */
function linesCompared(sentence: DataSentence, at: Span, order: Order): readonly Compared[] {
  const { grid, text, lines, places } = sentence;
  const clause = clauseAt(sentence, at.from);
  if (!compares.test(text.slice(clause.from, clause.to))) return [];
  const unitOf = grid.cells.flat().find((cell) => cell?.amount !== undefined)?.figure;
  if (unitOf === undefined) return [];
  const compared = (
    from: number | undefined,
    to: number | undefined,
    a: string,
    b: string,
    expected: boolean,
  ) =>
    from === undefined || to === undefined
      ? []
      : [
          {
            from,
            to,
            unitOf,
            sure: true,
            expected,
            tells: `${b}: ${inUnitOf(unitOf, to)}, ${a}: ${inUnitOf(unitOf, from)}`,
          },
        ];
  const two = <Mention extends Span>(
    mentions: readonly Mention[],
  ): readonly [Mention, Mention] | undefined => {
    const other =
      mentions.find(({ from }, index) => index > 0 && otherBefore.test(text.slice(0, from))) ?? mentions[1];
    const own = mentions.find((each) => each !== other);
    return own === undefined || other === undefined ? undefined : [own, other];
  };
  const inSentence = two(lines);
  if (inSentence !== undefined && inSentence[0].line !== inSentence[1].line) {
    const place = placeBeside(sentence, at, order, undefined);
    const [own, other] = inSentence;
    const where = place === undefined ? [defaultEnd(sentence)] : place.places;
    return where.flatMap((each) =>
      compared(
        amountAt(grid, other.line, each),
        amountAt(grid, own.line, each),
        nameOf(grid, other.line, each),
        nameOf(grid, own.line, each),
        isExpected(grid, each),
      ),
    );
  }
  if (grid.axis !== 'category') return [];
  const categories = two(places);
  const [own, other] = [categories?.[0].places[0], categories?.[1].places[0]];
  if (own === undefined || other === undefined || own === other) return [];
  const of = linesBeside(sentence, at, order);
  return (
    of.length > 0 ? of : grid.lines.map((_, line) => line).filter((line) => line !== totalLine(grid))
  ).flatMap((line) =>
    compared(
      amountAt(grid, line, other),
      amountAt(grid, line, own),
      nameOf(grid, line, other),
      nameOf(grid, line, own),
      false,
    ),
  );
}
