import type { Poster } from '../model/poster.js';
import type { Section } from '../model/story.js';
import { type ArrangeContext, shownArguments } from './context.js';
import { posterBase } from './poster-base.js';
import { sectionLists } from './section-lists.js';

const mostItems = 6;
const leastEvents = 3;

/** Measures and recommendations, one poster each: the longest list of each that is not drawn as a road. */
export function measuresPosters(context: ArrangeContext, section: Section, index: number): readonly Poster[] {
  return sectionLists(context, section, index).abreast.map(
    ({ kind, argument, items, statements }): Poster => ({
      ...posterBase(context, section, index, {
        name: kind,
        headline: argument.headline,
        short: argument.short,
        statements: statements.slice(0, mostItems),
      }),
      layout: 'measures',
      items: items.slice(0, mostItems),
    }),
  );
}

/** The dated events of the first argument that has enough, or of the whole section under its thesis; in the order of time. */
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
