import type { DatedItem } from '../model/content.js';
import type { Argument } from '../model/story.js';
import type { ArrangeContext } from './context.js';
import { shortenable, wordsAt } from './story-words.js';

type Event = Argument['events'][number];

/** A dated event as it is shown. */
export function datedItem(context: ArrangeContext, event: Event): DatedItem {
  const { from } = wordsAt(context, event, ['date'], event.date, 'printed', [event.id]);
  return {
    date: { ...context.messages.date(event.date), iso: event.date, from },
    text: shortenable(context, event, 'text', [event.id]),
  };
}

/** Events as time runs: the end of a year comes after its months. */
export function inOrderOfTime(events: readonly Event[]): readonly Event[] {
  const key = ({ date }: Event) => date.replace('-end', '-99');
  return events.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
