import { matchFigures } from '../../claims/match-numbers.js';
import { dateOf } from '../../claims/own-date.js';
import type { Claim } from '../../claims/read-claims.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Span } from '../../model/dates.js';
import { type CalendarDate, dateStates, parseDate } from '../../text/calendar-date.js';
import { datesOf } from '../../text/period-mentions.js';
import { readFigure } from '../../text/read-figure.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { claimsOfItem } from '../story-claims.js';
import type { TracedItem } from '../trace-statements.js';

/** Where a sentence gives several dates to several figures, a figure has its own. */
export const datesAreOfTheirFigure: Rule = (context) =>
  context.items.flatMap((item) => dateFault(context, item));

function dateFault(context: RuleContext, item: TracedItem): readonly Diagnostic[] {
  const { statistic } = item;
  const read = statistic === undefined ? undefined : readFigure(statistic.figure);
  if (statistic === undefined || read?.kind !== 'number') return [];
  const { asOf, during, by } = statistic;
  const entries: readonly (readonly [string, Span | undefined])[] = [
    ['asOf', asOf],
    ['during', during],
    ['by', by],
  ];
  const claims = claimsOfItem(item).claims.filter(
    ({ numeral }) => numeral.kind === 'quantity' && matchFigures(numeral.figure, read.figure) === 'same',
  );
  return entries.flatMap(([key, span]) => {
    if (span === undefined || typeof span !== 'string') return [];
    const given = parseDate(datesOf(span)[0] ?? span);
    const others = claims.map((claim) => belongsElsewhere(claim, given));
    const [own] = others;
    if (own === undefined || others.some((each) => each === undefined)) return [];
    return [
      fault(context, {
        code: 'date-of-another-figure',
        at: [...item.path, key],
        message: `${statistic.figure} is of ${own} in the source; ${span} is the date of another figure there.`,
        hint: `Write the date that stands with ${statistic.figure}.`,
      }),
    ];
  });
}

/** The figure’s own date, where the given one is that of another figure of its sentence. */
function belongsElsewhere(claim: Claim, given: CalendarDate): string | undefined {
  const own = dateOf(claim);
  if (own === undefined || agree(own.date, given)) return undefined;
  const another = claim.beside.some((numeral) => {
    if (numeral.kind !== 'quantity' || numeral.index === claim.numeral.index) return false;
    const theirs = dateOf({ ...claim, numeral });
    return theirs !== undefined && agree(theirs.date, given);
  });
  return another ? own.text : undefined;
}

/** A month without its year agrees with the same month of any year: the year stands elsewhere. */
function agree(printed: CalendarDate, given: CalendarDate): boolean {
  const { year: _, ...rest } = given;
  return dateStates(printed, given) || (printed.year === undefined && dateStates(printed, rest));
}
