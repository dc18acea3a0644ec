import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import { pictureOf } from '../../content/pictures.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { authored, printed, shortenable } from '../../content/story-words.js';
import type { Section } from '../../model/story.js';
import type { ArgumentDraft } from '../kind.js';
import { type Content, name } from './content.js';

/** What an argument shows of itself, then its cases, each with its own photograph. */
export function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  const headline = shortenable(
    context,
    argument,
    'headline',
    argument.sentence === undefined ? [] : [argument.id],
  );
  const { picture: own } = pictureOf(context, argument, 'photograph');
  const cases = argument.cases.flatMap((each): readonly Content[] => {
    const { picture } = pictureOf(context, each, 'photograph');
    if (picture === undefined) return [];
    return [
      {
        kind: name,
        headline:
          each.headline === undefined
            ? shortenable(context, argument, 'headline')
            : authored(context, each, 'headline'),
        picture,
        example: {
          name: authored(context, each, 'name', [each.id]),
          ...(each.place === undefined ? {} : { place: printed(context, each, 'place') }),
          text: shortenable(context, each, 'text', [each.id]),
        },
      },
    ];
  });
  const ofItself: readonly Content[] = own === undefined ? [] : [{ kind: name, headline, picture: own }];
  return [...ofItself, ...cases].map((content) => ({ content }));
}

/** The same of a whole section, numbered from the second. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  return shownArguments(context, section, index)
    .flatMap((placed) => ofArgument(context, placed))
    .map(({ content }, place) => ({ content, name: place === 0 ? name : `${name}-${place + 1}` }));
}
