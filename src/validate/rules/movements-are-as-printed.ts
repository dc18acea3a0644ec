import { movingClauses, turnedMovement } from '../../claims/moving-clauses.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { compactText } from '../../text/normalise.js';
import { dataFindings, findingAt } from '../data-findings.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { claimsOfItem, itemsBehind } from '../story-claims.js';
import { type VisibleText, visibleTexts } from '../visible-texts.js';
import { writtenClaims } from '../written-claims.js';

/** That something rose, fell or stayed is said of it as the source says it, also where no number stands beside it. */
export const movementsAreAsPrinted: Rule = (context) =>
  visibleTexts(context.story).flatMap((visible) => movementFault(context, visible));

function movementFault(context: RuleContext, visible: VisibleText): readonly Diagnostic[] {
  const { text, path } = visible;
  // What stands under a figure is compared together with it.
  if (writtenClaims(context.story, { text, path }).ofFigure) return [];
  const given = movingClauses(compactText(text).text, false);
  if (given.length === 0) return [];
  const sentences = itemsBehind(context, path).flatMap((item) => claimsOfItem(item).sentences);
  const printed = [...new Set(sentences)].flatMap((sentence) => movingClauses(sentence, true));
  const ofData = dataFindings(context, visible);
  const isBacked = (movement: { readonly index: number; readonly length: number }) =>
    findingAt(ofData, 'movement', movement)?.kind === 'backed';
  const open = given.filter(({ movements }) => !movements.every(isBacked));
  const turned = open.map((clause) => turnedMovement(clause, printed)).find((each) => each !== undefined);
  if (turned === undefined) return [];
  return [
    fault(context, {
      code: 'direction-differs',
      at: path,
      message: `“${turned.given.text.trim()}” here, “${turned.printed.text.trim()}” in the source.`,
      hint: 'Say which way it went as the source does.',
    }),
  ];
}
