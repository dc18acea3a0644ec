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
import { countedFigure, drawnFigure } from './counted-figure.js';
import { figuresAsHeadline, headlineOfDrawn, namedFirst } from './headline-figures.js';
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
  const compared = (group: readonly Statistic[] | undefined) => {
    if (group === undefined) return [];
    const shown = shownOf(placed, group);
    return [
      {
        headline: headlineOver(context, placed, shown),
        items: shown.map((statistic) => drawnFigure(context, statistic)),
        ...ofAll(shown.length, onScale(section, shown)),
      },
    ];
  };
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

/** The largest figures of a group that have room, from the largest; before them what the headline over them speaks of. */
function shownOf(placed: readonly Argument[], group: readonly Statistic[]): readonly Statistic[] {
  const [leading] = behind(placed, group);
  const chosen = new Set(namedFirst(leading?.headline ?? '', group).slice(0, mostItems));
  return group.filter((statistic) => chosen.has(statistic));
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
        .toSorted((one, other) => descending(rankOf(one), rankOf(other))),
    ];
  });
}

/**
 * The sentence over some figures: the first headline of their arguments of which every figure is drawn, in its long form
 * or its short one; of those the one of the argument that states most of what is drawn, then the one with the largest
 * figure. Where there is none, the two largest figures with what they count.
 */
export function headlineOver(
  context: ArrangeContext,
  placed: readonly Argument[],
  statistics: readonly Statistic[],
): Words {
  const shown = statistics.map((statistic) => countedFigure(context, statistic));
  const words = spokenOver(context, placed, statistics) ?? figuresAsHeadline(context, shown);
  if (words === undefined) throw new RangeError('no figures have no headline');
  return words;
}

/** The headline of an argument that says what is drawn, where there is one. */
export function spokenOver(
  context: ArrangeContext,
  placed: readonly Argument[],
  statistics: readonly Statistic[],
): Words | undefined {
  const shown = statistics.map((statistic) => countedFigure(context, statistic));
  return behind(placed, statistics)
    .map((argument) => headlineOfDrawn(shortenable(context, argument, 'headline'), shown))
    .find((words) => words !== undefined);
}

/** The arguments that state some of the figures, the one that states most of them first. */
function behind(placed: readonly Argument[], statistics: readonly Statistic[]): readonly Argument[] {
  const shares = ({ statistics: own }: Argument) => statistics.filter((one) => own.includes(one)).length;
  const leads = ({ statistics: own }: Argument) =>
    sum(statistics, (one, rank) => (own.includes(one) ? 2 ** -rank : 0));
  return placed
    .filter((argument) => shares(argument) > 0)
    .toSorted((one, other) => descending(shares(one), shares(other)) || descending(leads(one), leads(other)));
}
