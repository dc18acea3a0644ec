import type { Breakdown } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { partsOfWhole } from '../../text/parts-of-whole.js';
import { type Fault, fault, type Rule } from '../rule.js';
import { standingFault } from '../standing-figure.js';

/**
 * The figures of a breakdown stand in its passage and count like things, and do not come to more than the whole: 100 per
 * cent, or its total. What is left of the whole is calculated, and the page says so.
 */
export const breakdownsMakeAWhole: Rule = (context) =>
  context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) =>
      argument.breakdowns.flatMap((breakdown, item) => {
        const path = ['sections', index, 'arguments', place, 'breakdowns', item];
        const standing = figureFaults(breakdown, path);
        const found = standing.length > 0 ? standing : wholeFaults(breakdown, path);
        return found.map((each) => fault(context, each));
      }),
    ),
  );

function figureFaults({ parts, total, sentence }: Breakdown, path: DataPath): readonly Fault[] {
  const passages = [sentence].flat();
  return [
    ...(total === undefined ? [] : standingFault(total, passages, [...path, 'total'])),
    ...parts.flatMap(({ figure }, part) =>
      standingFault(figure, passages, [...path, 'parts', part, 'figure']),
    ),
  ];
}

function wholeFaults({ parts, total }: Breakdown, path: DataPath): readonly Fault[] {
  const made = partsOfWhole({ total, parts: parts.map(({ figure }) => figure) });
  const incomplete = (message: string, hint: string): readonly Fault[] => [
    { code: 'breakdown-incomplete', at: [...path, 'parts'], message, hint },
  ];
  switch (made?.kind) {
    case 'unlike':
      return incomplete(
        `${made.one} and ${made.other} do not count the same kind of thing.`,
        'Keep to parts of one whole: shares beside shares, or counts of one unit.',
      );
    case 'no-total':
      return incomplete(
        'Nobody can see that these parts are the whole.',
        'Give the “total” as the passage prints it; what the parts leave of it is calculated.',
      );
    case 'over':
      return incomplete(
        `The parts come to ${made.sum}, more than the whole, ${made.whole}.`,
        'Parts do not overlap: leave out what another part already holds, or mend the figure.',
      );
    default:
      return [];
  }
}
