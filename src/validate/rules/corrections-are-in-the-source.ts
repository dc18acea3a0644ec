import { nearestPassage } from '../nearest-passage.js';
import { describeNearest, linesOf } from '../passage-hints.js';
import { fault, type Rule } from '../rule.js';

/** A correction names a fault the source really prints, in one place. */
export const correctionsAreInTheSource: Rule = (context) => {
  const { source } = context;
  if (source === undefined) return [];
  return context.correctionFaults.map((found) => {
    const printed = context.story.source.corrections[found.index]?.printed ?? '';
    const at = ['source', 'corrections', found.index, 'printed'];
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
};
