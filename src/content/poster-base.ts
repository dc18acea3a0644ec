import type { Content } from '../model/content.js';
import type { Poster } from '../model/poster.js';
import type { Section } from '../model/story.js';
import { statementsOf, type Words } from '../model/words.js';
import { attributeWords } from './attribute-words.js';
import type { ArrangeContext } from './context.js';
import { publicationOf, sourceLine } from './source-line.js';
import { authored, headingOf, titleOf } from './story-words.js';

/** A content that makes a poster, and what of the words around it is its own. */
export interface PosterDraft<Shown extends Content = Content> {
  readonly content: Shown;
  /** The end of the poster's id, where it is not the content's kind. */
  readonly name?: string;
  /** Who said it, where it was not the section's expert. */
  readonly saidBy?: Words;
  /** The statements whose place in the source is named, where they are not those of the content. */
  readonly placed?: readonly string[];
  readonly kicker?: Words;
}

/** A draft of a section with what every poster of a section says around its drawing. */
export function sectionPoster(
  context: ArrangeContext,
  section: Section,
  sectionIndex: number,
  { content, name, saidBy, placed, kicker }: PosterDraft,
): Poster {
  const { story } = context.traced;
  return {
    kind: 'poster',
    id: `${section.id}-${name ?? content.kind}`,
    language: story.language,
    section: section.id,
    accent: sectionIndex,
    kicker: kicker ?? headingOf(context, section),
    content: attributeWords(context, content),
    source: sourceLine(context, section, placed ?? statementsOf(content), saidBy),
    signature: titleOf(context),
  };
}

/** The same of the whole story; it speaks for the source, not for one expert. */
export function storyPoster(context: ArrangeContext, { content, name, kicker }: PosterDraft): Poster {
  const { story } = context.traced;
  return {
    kind: 'poster',
    id: `${story.plan.whole}-${name ?? content.kind}`,
    language: story.language,
    accent: 0,
    kicker: kicker ?? titleOf(context),
    content: attributeWords(context, content, true),
    source: {
      speaker: authored(context, story.source, 'name'),
      published: [publicationOf(context, story.source)],
    },
    signature: titleOf(context),
  };
}
