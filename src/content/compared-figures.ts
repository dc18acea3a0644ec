import { descending, sum } from 'd3-array';
import { isRefusal } from '../charts/chart.js';
import { checkChart } from '../charts/check-chart.js';
import { groupFigures } from '../charts/group-figures.js';
import { lollipop } from '../charts/lollipop.js';
import { rankOf } from '../charts/notation.js';
import type { DrawnFigure } from '../model/content.js';
import type { Argument, Section, Statistic } from '../model/story.js';
import type { Words } from '../model/words.js';
import { displayWidth } from '../text/width.js';
import { type ArrangeContext, shownArguments } from './context.js';
import { drawnFigure } from './counted-figure.js';
import { shortenable } from './story-words.js';

const mostItems = 6;
/** Fewer do not make a drawing. */
export const leastBars = 3;
export const leastDots = 2;

/** A figure longer than this, in cells, leaves no room for its bar; a number grid shows it better. */
const longestFigure = 11;

/** A drawing as wide as the narrowest a poster has, in px: what cannot be seen there is not offered. */
const sheet = { x: 0, y: 0, width: 300, height: 300 };

/** Figures of one scale, from the largest to the smallest, and the sentence over them. */
export interface ComparedFigures {
  readonly headline: Words;
  /** Two to six. */
  readonly items: readonly DrawnFigure[];
  /** How many figures the section has on this scale, where not all of them are shown. */
  readonly of?: number;
}

/**
 * Figures of a section that the story puts on one scale, each group in one form only: three and more as bars, the next
 * group, or one of only two, as dots. Never figures of two scales, never one thing counted twice.
 */
export function comparedFigures(
  context: ArrangeContext,
  section: Section,
  index: number,
): Readonly<Record<'bars' | 'dots', readonly ComparedFigures[]>> {
  const placed = shownArguments(context, section, index).map(({ argument }) => argument);
  const groups = comparable(placed.flatMap(({ statistics }) => statistics)).toSorted((one, other) =>
    descending(one.length, other.length),
  );
  const bars = groups.find(({ length }) => length >= leastBars);
  const dots = groups.find((group) => group !== bars && group.length >= leastDots);
  const compared = (group: readonly Statistic[] | undefined) =>
    group === undefined
      ? []
      : [
          {
            headline: headlineOver(context, placed, group),
            items: group.map((statistic) => drawnFigure(context, statistic)),
            ...ofAll(group.length, onScale(section, group)),
          },
        ];
  return { bars: compared(bars), dots: compared(dots) };
}

/** How many figures of a section stand on the scale of these, each thing counted once: shown or not, long or short. */
export function onScale({ arguments: all }: Section, [first]: readonly Statistic[]): number {
  const groups = groupFigures(all.flatMap(({ statistics }) => statistics));
  return groups.find(({ by, name }) => by === 'scale' && name === first?.scale)?.figures.length ?? 0;
}

/** A content with fewer items: it remembers how many there are. */
export function ofAll(shown: number, all: number): { readonly of?: number } {
  return shown < all ? { of: all } : {};
}

/** The groups that can be drawn and seen, each from its largest figure to its smallest. */
function comparable(statistics: readonly Statistic[]): readonly (readonly Statistic[])[] {
  const short = statistics.filter(({ figure }) => displayWidth(figure) <= longestFigure);
  return groupFigures(short).flatMap(({ by, figures }) => {
    const drawn = lollipop(figures, sheet);
    if (by !== 'scale' || isRefusal(drawn) || checkChart(drawn, figures).length > 0) return [];
    const members = new Set(figures.map(({ id }) => id));
    return [
      short
        .filter(({ id }) => members.has(id))
        .toSorted((one, other) => descending(rankOf(one), rankOf(other)))
        .slice(0, mostItems),
    ];
  });
}

/** The headline of the argument that states most of what is drawn; of equals, the one with the largest figure. */
export function headlineOver(
  context: ArrangeContext,
  placed: readonly Argument[],
  statistics: readonly Statistic[],
): Words {
  const shares = ({ statistics: own }: Argument) => statistics.filter((one) => own.includes(one)).length;
  const leads = ({ statistics: own }: Argument) =>
    sum(statistics, (one, rank) => (own.includes(one) ? 2 ** -rank : 0));
  const [best] = placed.toSorted(
    (one, other) => descending(shares(one), shares(other)) || descending(leads(one), leads(other)),
  );
  if (best === undefined) throw new RangeError('figures of no argument have no headline');
  return shortenable(context, best, 'headline');
}
