import { findAlternatives, scopeSet } from '../../claims/alternatives.js';
import { termDifferences } from '../../claims/compare-claims.js';
import { type Claim, type Rank, type ReadText, readClaims } from '../../claims/read-claims.js';
import { ranksAlike } from '../../claims/superlatives.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { dataFindings, findingAt } from '../data-findings.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { claimsOfItem, itemsBehind } from '../story-claims.js';
import { type VisibleText, visibleTexts } from '../visible-texts.js';

/** First, largest, only, a record: a rank is a figure in words. It stands in the passages behind it, and for no wider circle. */
export const superlativesAreSourced: Rule = (context) =>
  visibleTexts(context.story).flatMap((visible) => {
    const read = readClaims(visible.text);
    if (read.ranks.length === 0) return [];
    const behind = itemsBehind(context, visible.path).map((item) => claimsOfItem(item));
    const printed = behind.flatMap(({ ranks }) => ranks);
    const ofData = dataFindings(context, visible);
    // What the data say otherwise another rule tells.
    const open = read.ranks.filter(({ numeral }) => findingAt(ofData, 'rank', numeral) === undefined);
    return open.flatMap((rank) => rankFault(context, visible, read, rank, printed));
  });

function rankFault(
  context: RuleContext,
  { path }: VisibleText,
  { placeOf }: ReadText,
  claim: Claim<Rank>,
  printed: readonly Claim<Rank>[],
): readonly Diagnostic[] {
  const { numeral: rank } = claim;
  const tell = (message: string, hint: string) => [
    fault(context, { code: 'superlative-unsourced', at: path, part: placeOf(rank), message, hint }),
  ];
  const alike = printed.filter(({ numeral }) => ranksAlike(rank.rank, numeral.rank));
  if (alike.length === 0)
    return tell(
      `No sentence here says “${rank.text}”.`,
      'Say it as the source does, or add the sentence that says it.',
    );
  const [best] = alike
    .map((each) => [...termDifferences(claim, each), ...widened(claim, each)])
    .toSorted((one, other) => one.length - other.length);
  const [difference] = best ?? [];
  if (difference === undefined) return [];
  const { given, printed: there } = difference;
  return tell(
    there === ''
      ? `“${rank.text}” is said of “${given}” here; the source does not say how far it reaches.`
      : `“${rank.text}” with “${given}” here, “${there}” in the source.`,
    'Rank it within what the source ranks it within.',
  );
}

/** A circle that the sentence of the source does not name. */
function widened(given: Claim<Rank>, printed: Claim<Rank>) {
  const clause = given.text.slice(given.clause.from, given.clause.to);
  const circle = findAlternatives(clause).find(({ set }) => set === scopeSet);
  if (circle === undefined || printed.alternatives.some(({ set }) => set === scopeSet)) return [];
  return [{ kind: 'term' as const, given: circle.text, printed: '' }];
}
