import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { periodKey } from '../../model/period.js';
import type { Statistic } from '../../model/story.js';
import { locate } from '../../parse/tree.js';
import { figuresAgree, type ParsedFigure } from '../../text/figure.js';
import { parseFigure } from '../../text/numerals.js';
import { countAlike } from '../../text/unit-kinds.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import type { TracedItem } from '../trace-statements.js';

/**
 * Figures that speak of the same thing can be true together: 50多家 and 53家 can, 53家 and 67家 cannot. Where
 * a source contradicts itself the story says which figure it shows, and why.
 */
export const statisticsAgree: Rule = (context) => {
  const members = readable(context);
  const decided = new Set(context.story.preferences.map(({ subject }) => subject));
  return members.flatMap((member, index) => contradiction(context, member, members.slice(0, index), decided));
};

interface Readable {
  readonly item: TracedItem;
  readonly statistic: Statistic;
  readonly figure: ParsedFigure;
}

function readable(context: RuleContext): readonly Readable[] {
  return context.items.flatMap((item) => {
    const figure = item.statistic && parseFigure(item.statistic.figure);
    return item.statistic && figure ? [{ item, statistic: item.statistic, figure }] : [];
  });
}

function contradiction(
  context: RuleContext,
  one: Readable,
  earlier: readonly Readable[],
  decided: ReadonlySet<string>,
): readonly Diagnostic[] {
  const other = earlier.find(
    (candidate) =>
      ofOneThing(one, candidate, decided) &&
      !ofDifferentDays(one, candidate) &&
      !figuresAgree(one.figure, candidate.figure),
  );
  if (other === undefined) return [];
  const { line } = locate(context.tree, [...other.item.path, 'figure']);
  const subject = one.statistic.subject === other.statistic.subject ? one.statistic.subject : undefined;
  return [
    fault(context, {
      code: 'statistics-disagree',
      at: [...one.item.path, 'figure'],
      message: `${one.statistic.figure} here and ${other.statistic.figure} in line ${line} cannot both be true.`,
      hint:
        subject === undefined
          ? 'If they count different things, say so in “counts”; if not, give both one “subject” and say under “preferences” which is shown, and why.'
          : `Say which is shown, and why: preferences: [{ subject: ${subject}, show: ${one.statistic.id}, because: … }].`,
    }),
  ];
}

/**
 * Whether two figures speak of the same thing: they have one subject, about which nothing was decided, or, where not both
 * have one, the same label, counted alike and at one rate: 50家 and 60个 of 联合实验室.
 */
function ofOneThing(one: Readable, other: Readable, decided: ReadonlySet<string>): boolean {
  const [a, b] = [one.statistic, other.statistic];
  if (a.subject !== undefined && b.subject !== undefined)
    return a.subject === b.subject && !decided.has(a.subject);
  return labelOf(a) === labelOf(b) && countAlike(a.unit, b.unit) && one.figure.per === other.figure.per;
}

/** What is counted, however it is typed. */
function labelOf({ counts }: Statistic): string {
  return counts.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Figures of two different times may differ: what is counted can grow, and is expected to. */
function ofDifferentDays(one: Readable, other: Readable): boolean {
  const [a, b] = [periodKey(one.statistic), periodKey(other.statistic)];
  return a !== undefined && b !== undefined && a !== b;
}
