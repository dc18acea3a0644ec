import { isRefusal } from '../../charts/chart.js';
import { checkChart } from '../../charts/check-chart.js';
import { type FigureGroup, groupFigures } from '../../charts/group-figures.js';
import { chartForms } from '../../charts/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { invariant } from '../../diagnostics/invariant.js';
import { fault, type Rule, type RuleContext } from '../rule.js';

/** A drawing as wide as a poster, in px; how high does not matter here. */
const sheet = { x: 0, y: 0, width: 960, height: 960 };

/**
 * What stands on one scale can be seen on it: next to 1,000,000 a bar for 9 is thinner than a hair. Every form of
 * chart is drawn from the story's own figures and checked, so that a form that would mislead never gets to a page.
 */
export const scalesCanBeRead: Rule = (context) =>
  groupFigures(context.items.flatMap(({ statistic }) => statistic ?? [])).flatMap((group) => {
    const unseen = unseenOf(group);
    return unseen.size > 0 && group.by === 'scale' ? tell(context, group, unseen) : [];
  });

/** The figures of a group that are too small to see in some form of chart. */
function unseenOf({ figures }: FigureGroup): ReadonlySet<string> {
  const faults = chartForms.flatMap((draw) => {
    const drawn = draw(figures, sheet);
    return isRefusal(drawn) ? [] : checkChart(drawn, figures);
  });
  const wrong = faults.find(({ fault: found }) => found !== 'too-small-to-see');
  invariant(wrong === undefined, `a chart misleads (${wrong?.fault}, ${wrong?.figure})`);
  return new Set(faults.flatMap(({ figure }) => figure ?? []));
}

function tell(
  context: RuleContext,
  { name, figures }: FigureGroup,
  unseen: ReadonlySet<string>,
): readonly Diagnostic[] {
  const others = figures.filter(({ id }) => !unseen.has(id)).map(({ figure }) => figure);
  return context.items.flatMap(({ statistic, path }) => {
    if (statistic === undefined || !unseen.has(statistic.id)) return [];
    const found = fault(context, {
      code: 'scale-unreadable',
      at: [...path, 'scale'],
      message: `On the scale “${name}” ${statistic.figure} is too small to be seen beside ${others.join(', ')}.`,
      hint: 'Figures that stand together should be of one order of size; take this one off the scale.',
    });
    return [{ ...found, severity: 'warning' as const }];
  });
}
