import type { Poster } from '../../model/page.js';
import type { Section } from '../../model/story.js';
import type { ArrangeContext } from '../context.js';
import { sourceLine } from '../source-line.js';

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
): Omit<Extract<Poster, { layout: 'cover' }>, 'layout' | 'bylines' | 'stations' | 'subtitle'> {
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

/** The small line that says where a picture comes from once it travels alone. */
export function signature(context: ArrangeContext): string {
  const { story } = context.traced;
  return story.title;
}
