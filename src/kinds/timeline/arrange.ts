import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import { datedItem, inOrderOfTime } from '../../content/dated-events.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { shortenable } from '../../content/story-words.js';
import type { Section } from '../../model/story.js';
import type { ArgumentDraft } from '../kind.js';
import { type Content, name } from './content.js';

const mostItems = 6;
const leastEvents = 3;

export function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  if (argument.events.length === 0) return [];
  const items = argument.events.map((event) => datedItem(context, event));
  return [{ content: { kind: name, headline: shortenable(context, argument, 'headline'), items } }];
}

/** The dated events of the first argument that has enough, or of the whole section under its thesis; in the order of time. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const placed = shownArguments(context, section, index);
  const own = placed.find(({ argument }) => argument.events.length >= leastEvents)?.argument;
  const events = inOrderOfTime(own?.events ?? placed.flatMap(({ argument }) => argument.events)).slice(
    0,
    mostItems,
  );
  if (events.length < leastEvents) return [];
  const headline =
    own === undefined ? shortenable(context, section.thesis, 'text') : shortenable(context, own, 'headline');
  return [{ content: { kind: name, headline, items: events.map((event) => datedItem(context, event)) } }];
}
