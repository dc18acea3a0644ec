import { matchFigures } from '../../claims/match-numbers.js';
import { dateOf, type FoundDate } from '../../claims/own-date.js';
import type { Claim } from '../../claims/read-claims.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Span } from '../../model/dates.js';
import { type CalendarDate, dateStates, parseDate } from '../../text/calendar-date.js';
import { datesOf } from '../../text/period-mentions.js';
import { readFigure } from '../../text/read-figure.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { claimsOfItem } from '../story-claims.js';
import type { TracedItem } from '../trace-statements.js';

/** Where a passage gives several dates to several figures, a figure has its own. */
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
  const inPassages = claimsOfItem(item).claims;
  const claims = inPassages.filter(
    ({ numeral }) => numeral.kind === 'quantity' && matchFigures(numeral.figure, read.figure) === 'same',
  );
  return entries.flatMap(([key, span]) => {
    if (span === undefined || typeof span !== 'string') return [];
    const given = parseDate(datesOf(span)[0] ?? span);
    const others = claims.map((claim) => belongsElsewhere(claim, given, inPassages));
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

/** Before a date that something is compared with: 比2022年, than in 2022. */
const compared =
  /(?:比|较|較|与|與|和|跟|同|自|从|從|于|於|\b(?:than|from|against|versus|over|since|compared (?:with|to))(?: (?:in|at|on|the))*)\s*$/iu;

/** The date right beside a number: no other figure stands between, and it is none that the number is compared with. */
function dateBeside(claim: Claim): FoundDate | undefined {
  const date = dateOf(claim);
  if (date === undefined || compared.test(claim.text.slice(0, date.index))) return undefined;
  const [from, to] = [claim.numeral.index, date.index].toSorted((one, other) => one - other);
  const between = claim.beside.some(
    ({ kind, index }) => kind === 'quantity' && index > (from ?? 0) && index < (to ?? 0),
  );
  return between ? undefined : date;
}

/** The figure’s own date, where the given one is that of another figure of its passages. */
function belongsElsewhere(
  claim: Claim,
  given: CalendarDate,
  inPassages: readonly Claim[],
): string | undefined {
  const own = dateBeside(claim);
  if (own === undefined || agree(own.date, given)) return undefined;
  const another = inPassages.some((each) => {
    if (each === claim || each.numeral.kind !== 'quantity') return false;
    const theirs = dateBeside(each);
    return theirs !== undefined && agree(theirs.date, given);
  });
  return another ? own.text : undefined;
}

/** A month without its year agrees with the same month of any year: the year stands elsewhere. */
function agree(printed: CalendarDate, given: CalendarDate): boolean {
  const { year: _, ...rest } = given;
  return dateStates(printed, given) || (printed.year === undefined && dateStates(printed, rest));
}
