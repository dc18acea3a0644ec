import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { posterBase, storyBase } from '../../content/poster-base.js';
import { statementsBehind } from '../../content/statements-behind.js';
import { leadingArguments } from '../../content/weight.js';
import type { Poster, PosterOf, SourcedSentence } from '../../model/poster.js';
import { derivedId } from '../../model/statement-id.js';
import type { Section } from '../../model/story.js';

const mostItems = 5;
const leastItems = 3;

/** What to take home of a section: its thesis, and under it the headlines of its leading arguments. */
export function takeawaysPosters(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly Poster[] {
  const leading = leadingArguments(shownArguments(context, section, index), mostItems);
  if (leading.length < leastItems) return [];
  const items = leading.map(({ argument }) =>
    sentence(argument.headline, argument.short, traced(context, statementsBehind(argument))),
  );
  const { text, short } = section.thesis;
  const statements = claims([derivedId(section.id, 'thesis')], items);
  return [
    {
      ...posterBase(context, section, index, { name: 'takeaways', headline: text, short, statements }),
      layout: 'takeaways',
      items,
    },
  ];
}

/** What to take home of the whole story: the thesis of each section. */
export function storyTakeawaysPosters(context: ArrangeContext): readonly Poster[] {
  const { story } = context.traced;
  const sections = story.sections.slice(0, mostItems);
  if (sections.length < leastItems) return [];
  const items = sections.map(({ id, thesis }) =>
    sentence(thesis.text, thesis.short, [derivedId(id, 'thesis')]),
  );
  const statements = claims([], items);
  return [
    {
      ...storyBase(context, { name: 'takeaways', headline: context.messages.worthRemembering, statements }),
      layout: 'takeaways',
      items,
    },
  ];
}

/** The same headline over some of the sentences: the poster claims what these and the headline rest on, and no more. */
export function withTakeaways(
  poster: PosterOf<'takeaways'>,
  items: readonly SourcedSentence[],
  start: number,
): PosterOf<'takeaways'> {
  const ofItems = new Set(poster.items.flatMap(({ statements }) => statements));
  const ofHeadline = poster.statements.filter((id) => !ofItems.has(id));
  return { ...poster, items, start, statements: claims(ofHeadline, items) };
}

function sentence(text: string, short: string | undefined, statements: readonly string[]): SourcedSentence {
  return { text, ...(short === undefined ? {} : { short }), statements };
}

function traced({ statementById }: ArrangeContext, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => statementById.has(id));
}

function claims(ofHeadline: readonly string[], items: readonly SourcedSentence[]): readonly string[] {
  return [...new Set([...ofHeadline, ...items.flatMap(({ statements }) => statements)])];
}
