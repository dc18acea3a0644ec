import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Correction } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { nearestPassage } from '../nearest-passage.js';
import { describeNearest, linesOf } from '../passage-hints.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import type { CorrectionFault, SourceText } from '../source-text.js';

/** A correction names a fault its source really prints, in one place. */
export const correctionsAreInTheSource: Rule = (context) => {
  const { source, more, story } = context;
  return [
    ...(source === undefined
      ? []
      : faultsIn(context, source, story.source.corrections, context.correctionFaults, ['source'])),
    ...story.source.more.flatMap(({ id, corrections }, index) => {
      const text = more.get(id);
      const faults = context.moreCorrectionFaults.get(id) ?? [];
      return text === undefined
        ? []
        : faultsIn(context, text, corrections, faults, ['source', 'more', index]);
    }),
  ];
};

function faultsIn(
  context: RuleContext,
  source: SourceText,
  corrections: readonly Correction[],
  faults: readonly CorrectionFault[],
  path: DataPath,
): readonly Diagnostic[] {
  return faults.map((found) => {
    const printed = corrections[found.index]?.printed ?? '';
    const at = [...path, 'corrections', found.index, 'printed'];
    if (found.kind === 'ambiguous') {
      return fault(context, {
        code: 'sentence-ambiguous',
        at,
        message: `The source prints this in ${linesOf(found.lines)}: which is to be corrected?`,
        hint: 'Name more words around the fault, or the words before it in “after”.',
      });
    }
    const near = nearestPassage(source, printed);
    return fault(context, {
      code: 'correction-not-in-source',
      at,
      message: 'The source does not print this, or another correction has changed it already.',
      hint: near ? describeNearest(source, near) : 'Copy the words from the source, fault included.',
      ...(near ? { part: { index: near.index, length: near.given.length } } : {}),
    });
  });
}
