import { clausesWithDenials, type DenyingClause, deniedBy } from '../../claims/denials.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { compactText } from '../../text/normalise.js';
import { examplesOf } from '../examples-of.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { claimsOfItem, itemsBehind } from '../story-claims.js';
import { type VisibleText, visibleTexts } from '../visible-texts.js';

/** What the source denies the story does not say, and what it says the story does not deny. */
export const denialsAreAsPrinted: Rule = (context) =>
  visibleTexts(context.story).flatMap((visible) => denialFault(context, visible));

function denialFault(context: RuleContext, { text, path }: VisibleText): readonly Diagnostic[] {
  const sentences = itemsBehind(context, path).flatMap((item) => claimsOfItem(item).sentences);
  const printed = [...new Set(sentences)].flatMap((sentence) => clausesWithDenials(sentence));
  const given = clausesWithDenials(compactText(text).text);
  for (const clause of given) {
    const denying = deniedBy(clause, printed);
    // What the text denies in another of its clauses it knows to be denied.
    if (denying !== undefined && !deniesAlike(denying, given))
      return [tell(context, path, clause.text, denying.text)];
  }
  for (const clause of printed) {
    const denying = deniedBy(clause, given);
    if (denying !== undefined && !deniesAlike(denying, printed))
      return [tell(context, path, text, clause.text)];
  }
  return [];
}

function tell(context: RuleContext, at: VisibleText['path'], given: string, printed: string): Diagnostic {
  return fault(context, {
    code: 'denial-differs',
    at,
    message: `“${given.trim()}” here, “${printed.trim()}” in the source: one of them denies it.`,
    hint: `Deny what the source denies (${examplesOf(context.story.language).denying}), or say it in other words.`,
  });
}

/** Whether some clause denies any of the words that another one denies. */
function deniesAlike({ denied }: DenyingClause, clauses: readonly DenyingClause[]): boolean {
  return clauses.some((clause) =>
    clause.denied.some((word) => denied.some((other) => other.includes(word) || word.includes(other))),
  );
}
