import type { TitledItem } from '../../model/page.js';
import type { Poster } from '../../model/poster.js';
import type { Argument, Section } from '../../model/story.js';
import { derivedId } from '../../validate/statement-id.js';
import { type ArrangeContext, shownArguments } from '../context.js';
import { posterBase } from './poster-base.js';

const mostItems = 6;
const leastItems = 2;
const leastEvents = 3;

/** Measures and recommendations, one poster each: the argument with the most of them. */
export function measuresPosters(context: ArrangeContext, section: Section, index: number): readonly Poster[] {
  return (['measures', 'recommendations'] as const).flatMap((list): readonly Poster[] => {
    const [richest] = shownArguments(context, section, index)
      .map(({ argument }) => argument)
      .toSorted((one, other) => other[list].length - one[list].length);
    if (richest === undefined || richest[list].length < leastItems) return [];
    const items = richest[list].slice(0, mostItems);
    return [
      {
        ...posterBase(context, section, index, {
          name: list,
          headline: richest.headline,
          short: richest.short,
          statements: items.map((_, position) => derivedId(richest.id, list, position)),
        }),
        layout: 'measures',
        items: items.map(titledItem),
      },
    ];
  });
}

/** A measure or recommendation as it is drawn. */
export function titledItem({ title, text, icon }: Argument['measures'][number]): TitledItem {
  return { title, ...(text === undefined ? {} : { text }), ...(icon === undefined ? {} : { icon }) };
}

/** The dated events of the argument that has most, or of the whole section under its thesis; in the order of time. */
export function timelinePosters(context: ArrangeContext, section: Section, index: number): readonly Poster[] {
  const placed = shownArguments(context, section, index);
  const own = placed.find(({ argument }) => argument.events.length >= leastEvents)?.argument;
  const events = (own?.events ?? placed.flatMap(({ argument }) => argument.events))
    .toSorted((one, other) => (timeKey(one.date) < timeKey(other.date) ? -1 : 1))
    .slice(0, mostItems);
  if (events.length < leastEvents) return [];
  const title = own ?? { headline: section.thesis.text, short: section.thesis.short };
  return [
    {
      ...posterBase(context, section, index, {
        name: 'timeline',
        headline: title.headline,
        short: title.short,
        statements: events.map(({ id }) => id),
      }),
      layout: 'timeline',
      items: events.map((event) => ({
        date: context.messages.date(event.date),
        text: event.text,
        ...(event.short === undefined ? {} : { short: event.short }),
      })),
    },
  ];
}

/** Sorts as time runs: the end of a year comes after its months. */
export function timeKey(date: string): string {
  return date.replace('-end', '-99');
}
