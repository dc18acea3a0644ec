import type { SourceLine } from '../model/content.js';
import type { Section } from '../model/story.js';
import type { Words } from '../model/words.js';
import { type ArrangeContext, passagesOf } from './context.js';
import { printed } from './story-words.js';

/**
 * Who said it and where it stands in the source: the lines of the first to the last of the statements shown.
 * Statements without a place (none traced) leave the lines out.
 */
export function sourceLine(
  context: ArrangeContext,
  section: Section,
  statements: readonly string[],
  saidBy?: Words,
): SourceLine {
  const expert = context.expertById.get(section.expert);
  const places = statements.flatMap((id) => passagesOf(context, id).map(({ place }) => place));
  const affiliated = saidBy === undefined && expert?.affiliation !== undefined;
  return {
    speaker: saidBy ?? speakerOf(context, section),
    ...(affiliated ? { affiliation: printed(context, expert, 'affiliation') } : {}),
    ...(places.length === 0
      ? {}
      : {
          lines: {
            from: Math.min(...places.map((place) => place.line)),
            to: Math.max(...places.map((place) => place.endLine)),
          },
        }),
  };
}

/** The name of the expert who speaks in a section. */
export function speakerOf(context: ArrangeContext, section: Section): Words {
  const expert = context.expertById.get(section.expert);
  return expert === undefined ? printed(context, section, 'expert') : printed(context, expert, 'name');
}
