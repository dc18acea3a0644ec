import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { datedItem, inOrderOfTime } from '../../content/dated-events.js';
import { withIcons } from '../../content/item-icons.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { sectionLists } from '../../content/section-lists.js';
import { shortenable } from '../../content/story-words.js';
import type { TitledItem } from '../../model/content.js';
import type { Argument, Section } from '../../model/story.js';
import { inShort } from '../../model/words.js';
import { type Content, name } from './content.js';

const leastSteps = 3;
const mostSteps = 6;

/** Steps in an order that is not ours: the source's, or that of time. */
interface Sequence {
  readonly argument: Argument;
  readonly items: readonly TitledItem[];
}

/** The list of a section that is drawn as a road; else dated events that its timeline does not show. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const best = sectionLists(context, section, index).road ?? furtherEvents(context, section, index);
  if (best === undefined) return [];
  const headline = shortenable(context, best.argument, 'headline');
  return [{ content: { kind: name, headline, items: best.items } }];
}

/** The timeline takes the first argument with events enough; of the others the first whose events make a road. */
function furtherEvents(context: ArrangeContext, section: Section, index: number): Sequence | undefined {
  const [, ...others] = shownArguments(context, section, index).filter(
    ({ argument }) => argument.events.length >= leastSteps,
  );
  const argument = others.find((other) => other.argument.events.length <= mostSteps)?.argument;
  if (argument === undefined) return undefined;
  const items = inOrderOfTime(argument.events).map((event): TitledItem => {
    const { date, text } = datedItem(context, event);
    return {
      title: inShort(text),
      text: { long: context.messages.joinDate(date.main, date.rest), from: date.from },
    };
  });
  return { argument, items: withIcons(items) };
}
