import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import { datedItem, inOrderOfTime } from '../../content/dated-events.js';
import { headlineOfDrawn } from '../../content/headline-figures.js';
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

/**
 * The dated events of the first argument that has enough, or of the whole section; in the order of time.
 * They stand under the thesis where the argument's headline speaks of other figures than they do.
 */
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
  const items = events.map((event) => datedItem(context, event));
  const thesis = shortenable(context, section.thesis, 'text');
  const headline = own && headlineOfDrawn(shortenable(context, own, 'headline'), items);
  return [{ content: { kind: name, headline: headline ?? thesis, items } }];
}
