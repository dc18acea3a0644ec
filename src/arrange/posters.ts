import type { ArrangeContext } from '../content/context.js';
import { figuresAsHeadline, underDrawnHeadline } from '../content/headline-figures.js';
import { sectionPoster, storyPoster } from '../content/poster-base.js';
import { type KindName, kindOf, pictureOrder } from '../kinds/index.js';
import type { PictureForm } from '../kinds/kind.js';
import { labelsOf } from '../languages/labels-of.js';
import type { Language } from '../languages/language.js';
import type { Content } from '../model/content.js';
import type { Poster } from '../model/poster.js';

/**
 * Every poster of a story under a headline that says what it draws: those of the whole, from its cover to who says what, then each section's.
 * A drawing of figures with no such headline stands under these; where they count nothing that is named, it is not offered.
 */
export function arrangePosters(context: ArrangeContext, language: Language): readonly Poster[] {
  const drafts: readonly Poster[] = [
    ...pictures().flatMap(([name, picture]) =>
      picture.ofStory(context, labelsOf(language, name)).map((draft) => storyPoster(context, draft)),
    ),
    ...context.traced.story.sections.flatMap((section, index) =>
      pictures().flatMap(([name, picture]) =>
        picture
          .ofSection(context, section, index, labelsOf(language, name))
          .map((draft) => sectionPoster(context, section, index, draft)),
      ),
    ),
  ];
  return drafts.flatMap((poster) => withDrawnHeadline(poster) ?? underItsFigures(context, poster) ?? []);
}

function underItsFigures(context: ArrangeContext, poster: Poster): Poster | undefined {
  const { headline: _, ...shown } = poster.content;
  const headline = figuresAsHeadline(context, shown);
  return headline && { ...poster, content: { ...poster.content, headline } };
}

/** The poster under a form of its headline that says what it draws, where there is one. */
export function withDrawnHeadline(poster: Poster): Poster | undefined {
  if (kindOf(poster.content).quotes) return poster;
  const content = underDrawnHeadline(poster.content);
  return content === poster.content ? poster : content && { ...poster, content };
}

function pictures(): readonly (readonly [KindName, PictureForm<Content, unknown>])[] {
  return pictureOrder.flatMap((kind) => {
    const { picture } = kindOf({ kind });
    return picture === undefined ? [] : [[kind, picture] as const];
  });
}
