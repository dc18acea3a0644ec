import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Statistic } from '../../model/story.js';
import { foldForComparison } from '../../text/normalise.js';
import { type ParsedFigure, parseFigure } from '../../text/numerals.js';
import { figureInPassages, sameValue } from '../figure-in-passage.js';
import { type Fault, fault, type Rule, type RuleContext } from '../rule.js';
import { lineOf } from '../source-text.js';
import type { TracedItem } from '../trace-statements.js';

/** Every figure stands in its sentence, whole, and its value, qualifier and unit are what it says. */
export const figuresAreInTheirSentence: Rule = (context) =>
  context.items.flatMap((item) => {
    const { statistic } = item;
    if (statistic === undefined) return [];
    const figure = parseFigure(statistic.figure);
    if (figure === undefined) {
      return [
        fault(context, {
          code: 'figure-unreadable',
          at: [...item.path, 'figure'],
          message: `“${statistic.figure}” cannot be read as one figure.`,
          hint: 'Write number, qualifier and unit as the source prints them, and nothing else: 80多个, 超7.4万个, 15%～30%.',
        }),
      ];
    }
    // Beside a figure that is not there, value and unit may well be right: they are held against it later.
    const standing = standingFaults(context, item, statistic, figure);
    if (standing.length > 0) return standing;
    return valueFaults(item, statistic, figure).map((found) => fault(context, found));
  });

function standingFaults(
  context: RuleContext,
  item: TracedItem,
  { figure: printed }: Statistic,
  figure: ParsedFigure,
): readonly Diagnostic[] {
  const found = figureInPassages(
    printed,
    figure,
    item.passages.map(({ text }) => text),
  );
  if (found.kind === 'stands') return [];
  const line =
    found.printed === undefined ? undefined : printedLine(context, item, found.passage, found.printed);
  const where = line === undefined ? 'its sentence' : `the source (line ${line})`;
  const at = [...item.path, 'figure'];
  if (found.kind === 'cut') {
    return [
      fault(context, {
        code: 'figure-mismatch',
        at,
        message: `${printed} in the story, ${found.printed} in ${where}.`,
        hint: `Write the figure with all that belongs to it: ${found.printed}.`,
      }),
    ];
  }
  const instead = found.printed === undefined ? 'which holds no figure' : `which says ${found.printed}`;
  return [
    fault(context, {
      code: 'figure-not-in-sentence',
      at,
      message: `${printed} does not stand in ${where}, ${instead}.`,
      hint: 'Write the figure as its sentence prints it, or quote the sentence that holds it.',
    }),
  ];
}

/** The line of the source that prints a figure of one of its passages; undefined when that was not found. */
function printedLine(
  { source }: RuleContext,
  item: TracedItem,
  passage: number,
  printed: string,
): number | undefined {
  const trace = item.traces[passage];
  if (source === undefined || trace?.kind !== 'found') return undefined;
  const fold = (text: string) => foldForComparison(text).text;
  const start =
    trace.stretch.start + Math.max(0, fold(item.passages[passage]?.text ?? '').indexOf(fold(printed)));
  return lineOf(source, { start, end: start + 1 });
}

/** What is given beside the figure must be what the figure says. */
function valueFaults(item: TracedItem, statistic: Statistic, figure: ParsedFigure): readonly Fault[] {
  const mismatch = (key: 'value' | 'qualifier' | 'unit', given: string, stated: string): Fault => ({
    code: 'figure-mismatch',
    at: [...item.path, key],
    message: `“${key}” is ${given}, but ${statistic.figure} states ${stated}.`,
    hint: `Write “${key}: ${stated}”, or mend the figure.`,
  });
  const faults: Fault[] = [];
  if (!sameValue(statistic.value, figure.value)) {
    faults.push(mismatch('value', shown(statistic.value), shown(figure.value)));
  }
  if (statistic.qualifier !== figure.qualifier) {
    faults.push(mismatch('qualifier', statistic.qualifier, figure.qualifier));
  }
  if (!sameUnit(statistic.unit, figure.unit) && !followsInSentence(item, statistic, figure)) {
    faults.push(mismatch('unit', statistic.unit, figure.unit === '' ? 'none' : figure.unit));
  }
  return faults;
}

function sameUnit(given: string, stated: string): boolean {
  const fold = (unit: string) => unit.normalize('NFKC').replace(/\s/g, '');
  return fold(given) === fold(stated);
}

/** A figure may leave its unit out where the sentence prints one right behind it: 近30 and 个. */
function followsInSentence(item: TracedItem, statistic: Statistic, figure: ParsedFigure): boolean {
  const fold = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
  return (
    figure.unit === '' &&
    item.passages.some(({ text }) => fold(text).includes(fold(statistic.figure + statistic.unit)))
  );
}

function shown(value: Statistic['value']): string {
  return typeof value === 'number' ? String(value) : `{ from: ${value.from}, to: ${value.to} }`;
}
