import type { SourceLine } from '../model/page.js';
import type { Section } from '../model/story.js';
import { type ArrangeContext, passagesOf } from './context.js';

/**
 * Who said it and where it stands in the source: the lines of the first to the last of the statements shown.
 * Statements without a place (none traced) leave the lines out.
 */
export function sourceLine(
  context: ArrangeContext,
  section: Section,
  statements: readonly string[],
  speaker?: string,
): SourceLine {
  const expert = context.expertById.get(section.expert);
  const places = statements.flatMap((id) => passagesOf(context, id).map(({ place }) => place));
  const affiliation = speaker === undefined ? expert?.affiliation : undefined;
  return {
    speaker: speaker ?? expert?.name ?? section.expert,
    ...(affiliation === undefined ? {} : { affiliation }),
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
