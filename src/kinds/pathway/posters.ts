import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { timeKey } from '../../content/list-posters.js';
import { posterBase } from '../../content/poster-base.js';
import { sectionLists } from '../../content/section-lists.js';
import { iconFor } from '../../icons/icon-for.js';
import type { TitledItem } from '../../model/page.js';
import type { Poster } from '../../model/poster.js';
import type { Argument, Section } from '../../model/story.js';

const leastSteps = 3;
const mostSteps = 6;

/** Steps in an order that is not ours: the source's, or that of time. */
interface Sequence {
  readonly argument: Argument;
  readonly items: readonly TitledItem[];
  readonly statements: readonly string[];
}

/** The list of a section that is drawn as a road; else dated events that its timeline does not show. */
export function pathwayPosters(context: ArrangeContext, section: Section, index: number): readonly Poster[] {
  const best = sectionLists(context, section, index).road ?? furtherEvents(context, section, index);
  if (best === undefined) return [];
  return [
    {
      ...posterBase(context, section, index, {
        name: 'pathway',
        headline: best.argument.headline,
        short: best.argument.short,
        statements: best.statements,
      }),
      layout: 'pathway',
      items: withIcons(best.items),
    },
  ];
}

/** The timeline takes the first argument with events enough; of the others the first whose events make a road. */
function furtherEvents(context: ArrangeContext, section: Section, index: number): Sequence | undefined {
  const [, ...others] = shownArguments(context, section, index).filter(
    ({ argument }) => argument.events.length >= leastSteps,
  );
  const argument = others.find((other) => other.argument.events.length <= mostSteps)?.argument;
  if (argument === undefined) return undefined;
  const events = argument.events.toSorted((one, other) => (timeKey(one.date) < timeKey(other.date) ? -1 : 1));
  const items = events.map((event): TitledItem => {
    const date = context.messages.date(event.date);
    return { title: event.short ?? event.text, text: context.messages.joinDate(date.main, date.rest) };
  });
  return { argument, items, statements: events.map(({ id }) => id) };
}

/** Icons mark the stations where every step has one of its own; a few among numbers would say that they matter more. */
function withIcons(items: readonly TitledItem[]): readonly TitledItem[] {
  const icons = items.map(({ icon, title }) => icon ?? iconFor(title));
  const each = icons.every((icon) => icon !== undefined) && new Set(icons).size === icons.length;
  return items.map(({ icon: _own, ...item }, index) => {
    const icon = icons[index];
    return each && icon !== undefined ? { ...item, icon } : item;
  });
}
