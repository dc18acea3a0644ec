import { rankOf, statedNumbers } from '../../charts/notation.js';
import { whole } from '../../charts/refuse-share.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Statistic } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { isShare } from '../../text/unit-kinds.js';
import { examplesOf } from '../examples-of.js';
import { fault, type Rule, type RuleContext } from '../rule.js';

/**
 * What is said to be part of a whole is one: a percentage between 0 and 100. Parts of one whole do not overlap, and so
 * are never more than it.
 */
export const sharesAreOfAWhole: Rule = (context) => {
  const parts: Part[] = [];
  for (const { statistic, path } of context.items) {
    if (statistic?.partOf !== undefined) parts.push({ ...statistic, partOf: statistic.partOf, path });
  }
  const faults = parts.flatMap((part) => partFaults(context, part));
  return faults.length > 0 ? faults : tooManyParts(context, parts);
};

type Part = Statistic & { readonly partOf: string; readonly path: DataPath };

function partFaults(context: RuleContext, part: Part): readonly Diagnostic[] {
  if (!isShare(part.unit)) {
    return [
      fault(context, {
        code: 'share-invalid',
        at: [...part.path, 'partOf'],
        message: `${part.figure} is no percentage, and so no part of “${part.partOf}”.`,
        hint: `Only figures that are a share take “partOf”: ${examplesOf(context.story.language).shares}.`,
      }),
    ];
  }
  if (statedNumbers(part).every((number) => number >= 0 && number <= whole)) return [];
  return [
    fault(context, {
      code: 'share-invalid',
      at: [...part.path, 'value'],
      message: `${part.figure} is no part of “${part.partOf}”: a part lies between 0 and ${whole} per cent.`,
      hint: 'Leave “partOf” out where the figure compares with something else, as growth does.',
    }),
  ];
}

/** The first part of each whole with which its parts are more than the whole. */
function tooManyParts(context: RuleContext, parts: readonly Part[]): readonly Diagnostic[] {
  const sums = new Map<string, number>();
  const subjects = new Set<string>();
  return parts.flatMap((part) => {
    // Two figures of one subject are one part, told twice.
    if (part.subject !== undefined && subjects.has(part.subject)) return [];
    if (part.subject !== undefined) subjects.add(part.subject);
    const before = sums.get(part.partOf) ?? 0;
    const after = before + rankOf(part);
    sums.set(part.partOf, after);
    if (after <= whole + 1e-9 || before > whole + 1e-9) return [];
    return [
      fault(context, {
        code: 'share-invalid',
        at: [...part.path, 'partOf'],
        message: `With ${part.figure} the parts of “${part.partOf}” are ${Number(after.toFixed(6))} per cent of it.`,
        hint: 'Parts that overlap name their whole in different words.',
      }),
    ];
  });
}
