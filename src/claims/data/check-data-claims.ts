import type { Series } from '../../model/series.js';
import { contentWords } from '../content-words.js';
import { type Claim, readClaims } from '../read-claims.js';
import { checkExtremes } from './check-extremes.js';
import { checkMovements } from './check-movements.js';
import { checkQuantity, type QuantityVerdict } from './check-quantity.js';
import { gridOf } from './data-grid.js';
import {
  type DataSentence,
  dataSentences,
  linesBeside,
  type Order,
  ordersOf,
  placeBeside,
} from './data-sentence.js';

/** What the data say of one thing that a text says. */
export interface DataFinding {
  readonly what: 'number' | 'time' | 'movement' | 'rank';
  /** Backed by the data; or not decided; or otherwise in them: another value, rounded without a word, expected and not counted. */
  readonly kind: 'backed' | 'unsure' | 'differs' | 'unmarked' | 'expected';
  /** Where it stands, in the text without the white space of the layout; see `ReadText.placeOf`. */
  readonly index: number;
  readonly length: number;
  readonly text: string;
  /** What the data say, with the cell. */
  readonly tells: string;
  /** Whether the sentence names the line, or what the series counts. */
  readonly isAbout: boolean;
  /** Of a number: whether the line and the time or category are both known. */
  readonly isPlaced: boolean;
}

/**
 * Holds everything a text says against series: its numbers and times, what rises and falls, what is most and least.
 *
 * @param base the day that “last year” counts from
 */
export function checkDataClaims(
  text: string,
  series: readonly Series[],
  base: string | undefined,
): readonly DataFinding[] {
  return merged(series.flatMap((each) => ofSeries(text, each, base)));
}

function ofSeries(given: string, series: Series, base: string | undefined): readonly DataFinding[] {
  const grid = gridOf(series);
  if (grid.places.length === 0 || grid.lines.length === 0) return [];
  const read = readClaims(given);
  const ofTitle = contentWords(`${series.title} ${series.whole ?? ''} ${series.unit ?? ''}`);
  return dataSentences(grid, read, base).flatMap((sentence) => {
    const said = contentWords(read.text.slice(sentence.span.from, sentence.span.to));
    const isAbout =
      sentence.lines.length > 0 ||
      sentence.earlierLines.length > 0 ||
      said.some(({ key }) => ofTitle.some((word) => word.key === key)) ||
      (grid.axis === 'category' && sentence.places.length > 0);
    return [
      ...timesIn(sentence),
      ...numbersInNames(sentence, read.claims),
      ...numbersIn(sentence),
      ...checkMovements(sentence).map((found) => ({ what: 'movement' as const, ...found, isPlaced: false })),
      ...checkExtremes(sentence).map((found) => ({ what: 'rank' as const, ...found, isPlaced: false })),
    ].map(({ from, to, ...found }): DataFinding => ({ ...found, index: from, length: to - from, isAbout }));
  });
}

/** Times that the data have are named rightly. */
function timesIn({ grid, places, claims }: DataSentence) {
  if (grid.axis !== 'time') return [];
  return claims.flatMap(({ numeral }) => {
    const from = numeral.index;
    const to = from + numeral.length;
    const named = places.some((place) => place.places.length > 0 && place.from < to && from < place.to);
    return numeral.kind === 'date' && named
      ? [
          {
            what: 'time' as const,
            kind: 'backed' as const,
            from,
            to,
            text: numeral.text,
            tells: '',
            isPlaced: true,
          },
        ]
      : [];
  });
}

/** The 4 of “Line 4” is a part of its name. */
function numbersInNames({ grid, lines, places }: DataSentence, claims: readonly Claim[]) {
  const names = grid.axis === 'category' ? [...lines, ...places] : lines;
  return claims.flatMap(({ numeral }) => {
    const from = numeral.index;
    const named = names.some((name) => name.from <= from && from < name.to);
    return named && numeral.kind !== 'date'
      ? [
          {
            what: 'number' as const,
            kind: 'backed' as const,
            from,
            to: from + numeral.length,
            text: numeral.text,
            tells: '',
            isPlaced: true,
          },
        ]
      : [];
  });
}

const weight: Readonly<Record<QuantityVerdict['kind'], number>> = {
  backed: 0,
  unsure: 1,
  silent: 2,
  expected: 3,
  unmarked: 4,
  differs: 4,
};

/** The numbers of a sentence, read in the order of names in which most of them are right. */
function numbersIn(sentence: DataSentence) {
  const readings = ordersOf(sentence).map((order) => {
    const verdicts = sentence.claims
      .filter(({ numeral }) => numeral.kind === 'quantity' || numeral.kind === 'ordinal')
      .map((claim) => ({ claim, order, verdict: checkQuantity(sentence, claim, order) }));
    return { verdicts, weight: verdicts.reduce((sum, { verdict }) => sum + weight[verdict.kind], 0) };
  });
  const [chosen] = readings.toSorted((one, other) => one.weight - other.weight);
  return (chosen?.verdicts ?? []).flatMap(({ claim, order, verdict }) => {
    if (verdict.kind === 'silent') return [];
    const { numeral, movement } = claim;
    const at = { from: numeral.index, to: numeral.index + numeral.length };
    return [
      {
        ...at,
        what: 'number' as const,
        kind: verdict.kind,
        text: numeral.text,
        tells: 'tells' in verdict ? verdict.tells : '',
        isPlaced: isPlaced(sentence, at, order, movement?.role),
      },
    ];
  });
}

function isPlaced(
  sentence: DataSentence,
  at: { readonly from: number; readonly to: number },
  order: Order,
  role: 'from' | 'to' | 'by' | undefined,
): boolean {
  if (role === 'by' || linesBeside(sentence, at, order).length !== 1) return false;
  return placeBeside(sentence, at, order, role)?.places.length === 1;
}

const best = ['backed', 'unsure', 'expected', 'unmarked', 'differs'] as const;

/** Of what several series say of one thing the best: what one of them backs is so. */
function merged(all: readonly DataFinding[]): readonly DataFinding[] {
  const byPlace = new Map<string, DataFinding>();
  for (const finding of all) {
    const key = `${finding.what} ${finding.index}`;
    const known = byPlace.get(key);
    const rank = ({ kind, isAbout }: DataFinding) =>
      best.indexOf(kind) - (isAbout && kind !== 'backed' ? 0.5 : 0);
    if (known === undefined || rank(finding) < rank(known)) byPlace.set(key, finding);
  }
  return [...byPlace.values()].toSorted((one, other) => one.index - other.index);
}
