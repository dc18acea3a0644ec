import type { ArrangeContext, PlacedArgument } from '../content/context.js';
import type { PosterDraft } from '../content/poster-base.js';
import { argumentSaid, shortenable } from '../content/story-words.js';
import type { Content } from '../model/content.js';
import type { Section } from '../model/story.js';
import type { ArgumentDraft, SlideForm } from './kind.js';

/** The slide of a kind whose picture stands under the headline: what it gives for a deck is its own. */
export function drawnSlide<Shown extends Content, Labels>(
  own: Pick<SlideForm<Shown, Labels>, 'ofArgument' | 'ofDeck' | 'split' | 'shows'> & {
    readonly drawing: NonNullable<SlideForm<Shown, Labels>['drawing']>;
    /** Where boxes hold what it draws. */
    readonly editable?: SlideForm<Shown, Labels>['editable'];
  },
): SlideForm<Shown, Labels> {
  return {
    role: 'body',
    logo: undefined,
    reads: {},
    editable: undefined,
    view: () => ({}),
    classes: () => ['drawing'],
    namedSpeaker: () => undefined,
    ...own,
  };
}

/** What a section gives for a picture, given for the argument whose headline stands over it. */
export function underItsHeadline<Shown extends Content>(
  ofSection: (context: ArrangeContext, section: Section, index: number) => readonly PosterDraft<Shown>[],
): (context: ArrangeContext, placed: PlacedArgument) => readonly ArgumentDraft<Shown>[] {
  return (context, { argument, section, sectionIndex }) => {
    const own = argumentSaid(shortenable(context, argument, 'headline'));
    return ofSection(context, section, sectionIndex)
      .filter(({ content: { headline } }) => argumentSaid(headline) === own)
      .map(({ content }) => ({ content }));
  };
}
