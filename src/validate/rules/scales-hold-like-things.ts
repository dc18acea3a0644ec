import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { periodKey } from '../../model/period.js';
import type { Statistic } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { locate } from '../../parse/tree.js';
import { countAlike } from '../../text/unit-kinds.js';
import { fault, type Rule, type RuleContext } from '../rule.js';

/**
 * Statistics on one scale count the same kind of thing, for they may be drawn on one axis: 50多家 and 9个 may, people
 * and participations may not. Figures of different days may stand together, but the writer is told.
 */
export const scalesHoldLikeThings: Rule = (context) => {
  const scales = new Map<string, Member[]>();
  for (const { statistic, path } of context.items) {
    if (statistic?.scale === undefined) continue;
    const { scale } = statistic;
    scales.set(scale, [...(scales.get(scale) ?? []), { ...statistic, scale, path }]);
  }
  return [...scales.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.flatMap((other) => compare(context, first, other)),
  );
};

type Member = Statistic & { readonly scale: string; readonly path: DataPath };

function compare(context: RuleContext, first: Member, other: Member): readonly Diagnostic[] {
  const at = [...other.path, 'scale'];
  const { line } = locate(context.tree, [...first.path, 'scale']);
  if (!countAlike(first.unit, other.unit)) {
    return [
      fault(context, {
        code: 'scale-unlike',
        at,
        message: `The scale “${other.scale}” counts ${first.unit} in line ${line}, and ${other.unit} here.`,
        hint: 'Give what counts something else a scale of its own, or none.',
      }),
    ];
  }
  const [one, another] = [periodKey(first), periodKey(other)];
  if (one === undefined || another === undefined || one === another) return [];
  return [
    {
      ...fault(context, {
        code: 'scale-dates-differ',
        at,
        message: `On the scale “${other.scale}” ${first.figure} is of ${one} (line ${line}) and ${other.figure} of ${another}.`,
        hint: 'A drawing prints both dates. Take one off the scale if the days cannot be compared.',
      }),
      severity: 'warning',
    },
  ];
}
