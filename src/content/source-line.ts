import type { SourceLine } from '../model/content.js';
import type { Section } from '../model/story.js';
import type { Place } from '../model/trace.js';
import type { Words } from '../model/words.js';
import { type ArrangeContext, passagesOf } from './context.js';
import { joinedNames, voicesBehind } from './speakers.js';
import { printed } from './story-words.js';

/**
 * Who said it and where it stands in the source: the lines of the first to the last of the statements shown; those of a
 * further source file with its name. Statements without a place (none traced) leave the lines out.
 */
export function sourceLine(
  context: ArrangeContext,
  section: Section,
  statements: readonly string[],
  saidBy?: Words,
): SourceLine {
  const voices = saidBy === undefined ? voicesBehind(context, section, statements) : [{ name: saidBy }];
  const [only, ...others] = voices;
  const affiliation = others.length === 0 ? only?.affiliation : undefined;
  return {
    speaker: joinedNames(context, voices),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...placesIn(context, statements),
  };
}

/** The lines of some statements in the source, and in each further one. */
function placesIn(
  context: ArrangeContext,
  statements: readonly string[],
): Pick<SourceLine, 'lines' | 'further'> {
  const places = statements.flatMap((id) => passagesOf(context, id).map(({ place }) => place));
  const lines = linesOf(places.filter(({ file }) => file === undefined));
  const further = context.traced.story.source.more.flatMap((source) => {
    const own = linesOf(places.filter(({ file }) => file === source.file));
    return own === undefined ? [] : [{ name: printed(context, source, 'name'), lines: own }];
  });
  return { ...(lines === undefined ? {} : { lines }), ...(further.length === 0 ? {} : { further }) };
}

function linesOf(places: readonly Place[]): SourceLine['lines'] {
  if (places.length === 0) return undefined;
  return {
    from: Math.min(...places.map(({ line }) => line)),
    to: Math.max(...places.map(({ endLine }) => endLine)),
  };
}
