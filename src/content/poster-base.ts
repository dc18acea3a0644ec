import type { PosterBase } from '../model/poster.js';
import type { Section } from '../model/story.js';
import type { ArrangeContext } from './context.js';
import { sourceLine } from './source-line.js';

/** What every poster of a section says around its drawing. */
export function posterBase(
  context: ArrangeContext,
  section: Section,
  sectionIndex: number,
  poster: {
    readonly name: string;
    readonly headline: string;
    readonly short?: string | undefined;
    readonly statements: readonly string[];
    readonly saidBy?: string | undefined;
  },
): PosterBase {
  const { story } = context.traced;
  return {
    kind: 'poster',
    id: `${section.id}-${poster.name}`,
    language: story.language,
    section: section.id,
    accent: sectionIndex,
    kicker: section.heading,
    headline: poster.headline,
    ...(poster.short === undefined ? {} : { short: poster.short }),
    source: sourceLine(context, section, poster.statements, poster.saidBy),
    signature: signature(context),
    statements: poster.statements,
  };
}

/** What every poster of the whole story says around its drawing; it speaks for the source, not for one expert. */
export function storyBase(
  context: ArrangeContext,
  poster: {
    readonly name: string;
    readonly headline: string;
    readonly short?: string | undefined;
    readonly statements: readonly string[];
  },
): PosterBase {
  const { story } = context.traced;
  return {
    kind: 'poster',
    id: `${story.plan.whole}-${poster.name}`,
    language: story.language,
    accent: 0,
    kicker: story.title,
    headline: poster.headline,
    ...(poster.short === undefined ? {} : { short: poster.short }),
    source: { speaker: story.source.name },
    signature: signature(context),
    statements: poster.statements,
  };
}

/** The small line that says where a picture comes from once it travels alone. */
export function signature(context: ArrangeContext): string {
  const { story } = context.traced;
  return story.title;
}
