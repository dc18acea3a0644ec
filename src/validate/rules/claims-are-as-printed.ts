import { compareClaims, compareRanks, type Difference } from '../../claims/compare-claims.js';
import { matchNumbers } from '../../claims/match-numbers.js';
import type { Claim } from '../../claims/read-claims.js';
import type { DiagnosticCode } from '../../diagnostics/codes.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { dataFindings, findingAt } from '../data-findings.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { claimsOfItem, itemsBehind } from '../story-claims.js';
import { type VisibleText, visibleTexts } from '../visible-texts.js';
import { isAnswered, type WrittenClaims, writtenClaims } from '../written-claims.js';

/**
 * What stands beside a number says what the source says of it: that it rose or fell, to or by so much, against when, and
 * whether it was so at all. Numbers that are not printed are told by another rule.
 */
export const claimsAreAsPrinted: Rule = (context) =>
  visibleTexts(context.story).flatMap((visible) => {
    const written = writtenClaims(context.story, visible);
    if (written.claims.length === 0) return [];
    const printed = itemsBehind(context, visible.path).flatMap((item) => claimsOfItem(item).claims);
    const ofData = dataFindings(context, visible);
    const isBacked = ({ numeral }: Claim) =>
      !written.ofFigure && findingAt(ofData, 'number', numeral)?.kind === 'backed';
    return written.claims
      .filter((claim) => !isBacked(claim))
      .flatMap((claim) => claimFault(context, visible, written, claim, printed));
  });

function claimFault(
  context: RuleContext,
  { path }: VisibleText,
  { claims, read, ofFigure }: WrittenClaims,
  claim: Claim,
  printed: readonly Claim[],
): readonly Diagnostic[] {
  const { numeral } = claim;
  if (numeral.kind !== 'quantity' && numeral.kind !== 'ordinal') return [];
  const wholeWay = ['from', 'to'].every((role) => claims.some(({ movement }) => movement?.role === role));
  const differencesFrom = (each: Claim) =>
    numeral.kind === 'ordinal' ? compareRanks(claim, each) : compareClaims(claim, each, wholeWay);
  const candidates: Claim[] = [];
  for (const each of printed) {
    if (matchNumbers(each, claim) !== 'same') continue;
    // A number that is printed several times is meant where it agrees.
    if (differencesFrom(each).length === 0) return [];
    candidates.push(each);
  }
  const [best] = candidates
    .map((each) => ({ each, differences: differencesFrom(each) }))
    .toSorted((one, other) => weightOf(one.differences) - weightOf(other.differences));
  const difference = best?.differences.find(({ kind }) => !unsure.has(kind)) ?? best?.differences[0];
  if (best === undefined || difference === undefined) return [];
  const severity = unsure.has(difference.kind) ? 'warning' : 'error';
  // Which way a change goes is drawn beside its number.
  if (path[4] === 'changes' && (severity === 'warning' || difference.kind === 'role')) return [];
  if (severity === 'warning' && isAnswered(context.story, path)) return [];
  const { each } = best;
  const sentence = each.text.slice(each.sentence.from, each.sentence.to).trim();
  const found = fault(context, {
    code: codes[difference.kind],
    at: path,
    message: tell(difference, numeral.text),
    hint: `The source: “${shortened(sentence, each.numeral.index - each.sentence.from)}”${severity === 'warning' ? ' If it is right as it stands, say why: reads: ….' : ''}`,
    ...(ofFigure ? {} : { part: read.placeOf(numeral) }),
  });
  return [{ ...found, severity }];
}

/** What a rule cannot decide: it is said, and the author answers. */
const unsure: ReadonlySet<Difference['kind']> = new Set([
  'direction-unstated',
  'change-unstated',
  'denial-unlike',
]);

const codes: Readonly<Record<Difference['kind'], DiagnosticCode>> = {
  direction: 'direction-differs',
  role: 'direction-differs',
  'direction-unstated': 'wording-unproven',
  'change-unstated': 'wording-unproven',
  'denial-unlike': 'wording-unproven',
  term: 'term-differs',
  date: 'date-of-another-figure',
};

const roles: Readonly<Record<string, string>> = {
  by: 'what it changed by',
  to: 'what it came to',
  from: 'what it came from',
};

function tell({ kind, given, printed }: Difference, numeral: string): string {
  switch (kind) {
    case 'direction':
      return `“${given}” beside ${numeral} here, “${printed}” in the source.`;
    case 'role':
      return `${numeral} is ${roles[given]} here, ${roles[printed]} in the source.`;
    case 'direction-unstated':
      return `“${given}” beside ${numeral}: its sentence does not say so.`;
    case 'change-unstated':
      return `${numeral} is what it changed by (“${printed}”), and no word here says so.`;
    case 'denial-unlike':
      return `“${given}” here, “${printed}” in the source: one of them denies something.`;
    case 'term':
      return `“${given}” beside ${numeral} here, “${printed}” in the source.`;
    case 'date':
      return `${numeral} is of ${given} here, of ${printed} in the source.`;
  }
}

function weightOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { kind }) => sum + (unsure.has(kind) ? 1 : 100), 0);
}

const longest = 90;

/** A sentence around a place, as far as a line of an error goes. */
function shortened(sentence: string, at: number): string {
  if (sentence.length <= longest) return sentence;
  const from = Math.max(0, Math.min(at - longest / 2, sentence.length - longest));
  return `${from > 0 ? '…' : ''}${sentence.slice(from, from + longest).trim()}${from + longest < sentence.length ? '…' : ''}`;
}
