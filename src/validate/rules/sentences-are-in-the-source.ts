import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { nearestPassage } from '../nearest-passage.js';
import { describeNearest, linesOf } from '../passage-hints.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { lineOf } from '../source-text.js';
import type { PassageTrace, TracedItem } from '../trace-statements.js';

/** Every passage a story rests on stands in its source, word for word, and in one place. */
export const sentencesAreInTheSource: Rule = (context) => {
  // One passage given to several parts by an alias is told once.
  const told = new Set<string>();
  return context.items
    .flatMap((item) => item.traces.flatMap((trace, index) => passageFault(context, item, trace, index)))
    .filter(({ code, line, column, message }) => {
      const key = `${code} ${line}:${column} ${message}`;
      return told.has(key) ? false : told.add(key);
    });
};

function passageFault(
  context: RuleContext,
  item: TracedItem,
  trace: PassageTrace,
  index: number,
): readonly Diagnostic[] {
  const passage = item.passages[index];
  const { source } = item;
  if (trace.kind === 'found' || passage === undefined || source === undefined) return [];
  const where = source.file ?? 'the source';
  const at = passage.path;
  if (trace.kind === 'missing') {
    const near = nearestPassage(source, passage.text);
    return [
      fault(context, {
        code: 'sentence-not-in-source',
        at,
        message: `This passage does not stand in ${where}, word for word.`,
        hint: near
          ? describeNearest(source, near)
          : 'Copy the passage from the source; nothing in it resembles this.',
        ...(near ? { part: { index: near.index, length: near.given.length } } : {}),
      }),
    ];
  }
  const lines = linesOf(trace.places.map((place) => lineOf(source, place)));
  if (trace.kind === 'ambiguous') {
    return [
      fault(context, {
        code: 'sentence-ambiguous',
        at,
        message: `${source.file ?? 'The source'} prints this passage in ${lines}: which one is meant?`,
        hint: 'Quote more of it, or name the words before it in “after”.',
      }),
    ];
  }
  return [
    fault(context, {
      code: 'sentence-not-in-source',
      at: [...item.path, 'after'],
      message: `The passage stands in ${lines} of ${where}, but not directly behind these words.`,
      hint: 'Copy the words that stand directly before the passage.',
    }),
  ];
}
