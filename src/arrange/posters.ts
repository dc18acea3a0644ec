import type { ArrangeContext } from '../content/context.js';
import { sectionPoster, storyPoster } from '../content/poster-base.js';
import { type KindName, kindOf, pictureOrder } from '../kinds/index.js';
import type { PictureForm } from '../kinds/kind.js';
import { labelsOf } from '../languages/labels-of.js';
import type { Language } from '../languages/language.js';
import type { Content } from '../model/content.js';
import type { Poster } from '../model/poster.js';

/** Every poster of a story: those of the whole, from its cover to who says what, then each section's. */
export function arrangePosters(context: ArrangeContext, language: Language): readonly Poster[] {
  return [
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
}

function pictures(): readonly (readonly [KindName, PictureForm<Content, unknown>])[] {
  return pictureOrder.flatMap((kind) => {
    const { picture } = kindOf({ kind });
    return picture === undefined ? [] : [[kind, picture] as const];
  });
}
