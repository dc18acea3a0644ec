import { matchFigures } from '../claims/match-numbers.js';
import { type Claim, readClaims } from '../claims/read-claims.js';
import type { DataPath } from '../parse/data-path.js';
import { figureDistance, sameValue } from '../text/figures-alike.js';
import { foldForComparison } from '../text/normalise.js';
import { findNumerals, type ParsedFigure, parseFigure } from '../text/numerals.js';
import { type ReadFigure, readFigure } from '../text/read-figure.js';
import { foldScript } from '../text/script-folding.js';
import type { Fault } from './rule.js';

/** What passages say of a figure: it stands there, or this number stands there instead. */
export interface Standing {
  readonly stands: boolean;
  /** The same number but for what belongs to it, or a larger one that the figure is cut out of: 超7.4万个 for 7.4万个. */
  readonly changed?: Claim;
  /** Where nothing alike is there, the number most likely meant. */
  readonly nearest?: Claim;
}

/**
 * Whether a figure stands in its passages, whole.
 *
 * @param claims the numbers of the passages
 * @param per the denominator that the label under the figure states, where it states one
 */
export function standingOf(
  printed: string,
  read: ReadFigure,
  passages: readonly string[],
  claims: readonly Claim[],
  per?: string,
): Standing {
  if (read.kind === 'rank') {
    const ranks = claims.filter(({ numeral }) => numeral.kind === 'ordinal');
    const stands = ranks.some(({ numeral }) => numeral.kind === 'ordinal' && numeral.value === read.value);
    return { stands, ...(ranks[0] === undefined ? {} : { nearest: ranks[0] }) };
  }
  const verbatim = passages.some((text) => folded(text).includes(folded(printed)));
  const matches = claims.map((claim) => ({
    claim,
    match: claim.numeral.kind === 'quantity' ? matchFigures(claim.numeral.figure, read.figure) : undefined,
  }));
  const whole = ({ claim, match }: (typeof matches)[number]) =>
    (match === 'same' && (verbatim || sameCountingWord(claim, read.figure))) ||
    // “a year” may stand in the label under the figure.
    (match === 'denominator' && per !== undefined && perOf(claim) === per);
  if (matches.some(whole) && (read.kind === 'number' || verbatim)) return { stands: true };
  const cut = claims.find(({ numeral }) => folded(numeral.text).includes(folded(printed)));
  const changed = matches.find(({ match }) => match !== undefined)?.claim ?? cut;
  const nearest = nearestOf(read.figure, claims);
  return {
    stands: false,
    ...(changed === undefined ? {} : { changed }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** What is printed of a number: with its denominator, where its own words do not tell it from the figure given. */
export function wholeOf(claim: Claim, printed: string): string {
  const per = perOf(claim);
  const { text } = claim.numeral;
  return per === undefined || text !== printed ? text : `${text} per ${per}`;
}

/**
 * What is wrong with a printed figure that should stand in passages: nothing where it stands there whole.
 *
 * @param at where the story gives it
 */
export function standingFault(printed: string, passages: readonly string[], at: DataPath): readonly Fault[] {
  const read = readFigure(printed);
  if (read === undefined) {
    return [
      {
        code: 'figure-unreadable',
        at,
        message: `“${printed}” holds no number.`,
        hint: 'Write number, qualifier and unit as the passage prints them, and nothing else.',
      },
    ];
  }
  const claims = passages.flatMap((passage) => readClaims(passage).claims);
  const { stands, changed, nearest } = standingOf(printed, read, passages, claims);
  if (stands || claims.some(({ numeral }) => standsAsPart(numeral, printed, read))) return [];
  if (changed !== undefined) {
    const whole = wholeOf(changed, printed);
    return [
      {
        code: 'figure-mismatch',
        at,
        message: `${printed} in the story, ${whole} in its passage.`,
        hint: `Write the figure with all that belongs to it: ${whole}.`,
      },
    ];
  }
  const instead = nearest === undefined ? '' : ` There stands ${nearest.numeral.text}.`;
  return [
    {
      code: 'figure-not-in-sentence',
      at,
      message: `${printed} does not stand in its passage.${instead}`,
      hint: 'Write the figure as its passage prints it, or quote the passage that holds it.',
    },
  ];
}

/** Whether two figures are the ends of one range of the passages: from 65 to 70 percent. */
export function endsOfOneRange(from: string, to: string, passages: readonly string[]): boolean {
  const [low, high] = [parseFigure(from)?.value, parseFigure(to)?.value];
  if (typeof low !== 'number' || typeof high !== 'number') return false;
  return passages
    .flatMap((passage) => findNumerals(passage))
    .some((found) => found.kind === 'quantity' && sameValue(found.figure.value, { from: low, to: high }));
}

/**
 * What something grew by is 1.4倍 of 增长1.4倍; and of “from 65 to 70 percent” the first end leaves its unit to the second.
 */
function standsAsPart(numeral: Claim['numeral'], printed: string, read: ReadFigure): boolean {
  if (numeral.kind !== 'quantity' || read.kind !== 'number') return false;
  if (numeral.figure.measure === 'multiple') return numeral.text.endsWith(printed);
  const { value, qualifier, unit } = read.figure;
  return (
    unit === '' &&
    numeral.text.includes(printed) &&
    numeral.figure.qualifier === qualifier &&
    sameValue(numeral.figure.value, value)
  );
}

function perOf({ numeral }: Claim): string | undefined {
  return numeral.kind === 'quantity' ? numeral.figure.per : undefined;
}

/** Of a figure the counting word is part of what is printed: 17所 does not stand in 17个. */
function sameCountingWord({ numeral }: Claim, { unit, measure }: ParsedFigure): boolean {
  if (numeral.kind !== 'quantity' || measure !== 'count') return true;
  const printed = numeral.figure.unit;
  return printed === '' || unit === '' || foldScript(printed) === foldScript(unit);
}

/** Of the numbers that are there the one most likely meant. */
function nearestOf(figure: ParsedFigure, claims: readonly Claim[]): Claim | undefined {
  const distance = ({ numeral }: Claim) =>
    numeral.kind === 'quantity' ? figureDistance(numeral.figure, figure) : Number.POSITIVE_INFINITY;
  return claims
    .filter(({ numeral }) => numeral.kind === 'quantity')
    .toSorted((one, other) => distance(one) - distance(other))[0];
}

function folded(text: string): string {
  return foldForComparison(text).text.toLowerCase();
}
