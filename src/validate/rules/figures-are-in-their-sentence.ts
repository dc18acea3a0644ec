import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Statistic } from '../../model/story.js';
import { sameValue } from '../../text/figures-alike.js';
import { foldForComparison } from '../../text/normalise.js';
import type { ParsedFigure } from '../../text/numerals.js';
import { type ReadFigure, readFigure } from '../../text/read-figure.js';
import { examplesOf } from '../examples-of.js';
import { type Fault, fault, type Rule, type RuleContext } from '../rule.js';
import { lineOf } from '../source-text.js';
import { standingOf, wholeOf } from '../standing-figure.js';
import { claimsOfItem } from '../story-claims.js';
import type { TracedItem } from '../trace-statements.js';
import { writtenClaims } from '../written-claims.js';

/** Every figure stands in its sentence, whole, and its value, qualifier and unit are what it says. */
export const figuresAreInTheirSentence: Rule = (context) =>
  context.items.flatMap((item) => {
    const { statistic } = item;
    if (statistic === undefined) return [];
    const read = readFigure(statistic.figure);
    if (read === undefined) {
      return [
        fault(context, {
          code: 'figure-unreadable',
          at: [...item.path, 'figure'],
          message: `“${statistic.figure}” holds no number.`,
          hint: `Write number, qualifier and unit as the source prints them, in digits or in words: ${examplesOf(context.story.language).figures}.`,
        }),
      ];
    }
    // Beside a figure that is not there, value and unit may well be right: they are held against it later.
    const standing = standingFaults(context, item, statistic.figure, read);
    if (standing.length > 0) return standing;
    return valueFaults(item, statistic, read).map((found) => fault(context, found));
  });

function standingFaults(
  context: RuleContext,
  item: TracedItem,
  printed: string,
  read: ReadFigure,
): readonly Diagnostic[] {
  const passages = item.passages.map(({ text }) => text);
  const { stands, changed, nearest } = standingOf(
    printed,
    read,
    passages,
    claimsOfItem(item).claims,
    saidUnder(context, item),
  );
  if (stands) return [];
  const at = [...item.path, 'figure'];
  const there = changed ?? nearest;
  const line = there === undefined ? undefined : printedLine(item, there.numeral.text);
  const where = line === undefined ? 'its sentence' : `the source (line ${line})`;
  if (changed !== undefined) {
    const whole = wholeOf(changed, printed);
    return [
      fault(context, {
        code: 'figure-mismatch',
        at,
        message: `${printed} in the story, ${whole} in ${where}.`,
        hint: `Write the figure with all that belongs to it, or say the rest in “counts”: ${whole}.`,
      }),
    ];
  }
  const instead = there === undefined ? 'which holds no number' : `which says ${there.numeral.text}`;
  return [
    fault(context, {
      code: 'figure-not-in-sentence',
      at,
      message: `${printed} does not stand in ${where}, ${instead}.`,
      hint: 'Write the figure as its sentence prints it, or quote the sentence that holds it.',
    }),
  ];
}

/** The denominator that a figure has together with the label under it: 预计每年减少 and 约200万吨. */
function saidUnder({ story }: RuleContext, { path, statistic }: TracedItem): string | undefined {
  const text = statistic?.counts ?? '';
  const { claims } = writtenClaims(story, { text, path: [...path, 'counts'] });
  const [numeral] = claims.map((claim) => claim.numeral);
  return numeral?.kind === 'quantity' ? numeral.figure.per : undefined;
}

function folded(text: string): string {
  return foldForComparison(text).text.toLowerCase();
}

/** The line of the source that prints a figure of one of its passages; undefined when that was not found. */
function printedLine(item: TracedItem, printed: string): number | undefined {
  const passage = item.passages.findIndex(({ text }) => folded(text).includes(folded(printed)));
  const trace = item.traces[passage];
  const { source } = item;
  if (source === undefined || trace?.kind !== 'found') return undefined;
  const start =
    trace.stretch.start + Math.max(0, folded(item.passages[passage]?.text ?? '').indexOf(folded(printed)));
  return lineOf(source, { start, end: start + 1 });
}

/** What is given beside the figure must be what the figure says. */
function valueFaults(item: TracedItem, statistic: Statistic, read: ReadFigure): readonly Fault[] {
  if (read.kind === 'rank') return [];
  const { figure } = read;
  const mismatch = (key: 'value' | 'qualifier' | 'unit', given: string, stated: string): Fault => ({
    code: 'figure-mismatch',
    at: [...item.path, key],
    message: `“${key}” is ${given}, but ${statistic.figure} states ${stated === '' ? 'none' : stated}.`,
    hint:
      stated === ''
        ? `Leave “${key}” out: it is read from the figure.`
        : `Write “${key}: ${stated}”, leave it out, or mend the figure.`,
  });
  const faults: Fault[] = [];
  if (!sameValue(statistic.value, figure.value)) {
    faults.push(mismatch('value', shown(statistic.value), shown(figure.value)));
  }
  if (statistic.qualifier !== figure.qualifier) {
    faults.push(mismatch('qualifier', statistic.qualifier, figure.qualifier));
  }
  if (!sameUnit(statistic.unit, figure.unit) && !followsInSentence(item, statistic, figure)) {
    faults.push(mismatch('unit', statistic.unit, figure.unit));
  }
  return faults;
}

function sameUnit(given: string, stated: string): boolean {
  const fold = (unit: string) => unit.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return fold(given) === fold(stated);
}

/** A figure may leave its unit out where the sentence prints one right behind it: 近30 and 个. */
function followsInSentence(item: TracedItem, statistic: Statistic, figure: ParsedFigure): boolean {
  const fold = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return (
    figure.unit === '' &&
    item.passages.some(({ text }) => fold(text).includes(fold(statistic.figure + statistic.unit)))
  );
}

function shown(value: Statistic['value']): string {
  return typeof value === 'number' ? String(value) : `{ from: ${value.from}, to: ${value.to} }`;
}
