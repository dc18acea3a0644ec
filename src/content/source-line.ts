import type { Publication, SourceLine } from '../model/content.js';
import type { Section, Story } from '../model/story.js';
import type { Place } from '../model/trace.js';
import { programWords, type Words } from '../model/words.js';
import { type ArrangeContext, passagesOf } from './context.js';
import { dataSeries } from './series-behind.js';
import { joinedNames, voicesBehind } from './speakers.js';
import { authored, printed } from './story-words.js';

/**
 * Who said it, what it was published in, and where it stands there: the lines of the first to the last of the statements
 * shown; those of a further source file with its name. Statements without a place (none traced) leave the lines out.
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
    published: publishedIn(context, statements),
    ...placesIn(context, statements),
  };
}

/** The sources some statements were taken from, each once: data files, too; the story's own where they have no place. */
function publishedIn(context: ArrangeContext, statements: readonly string[]): readonly Publication[] {
  const { source } = context.traced.story;
  const tables = new Set(statements.flatMap((id) => dataSeries(context, id)?.file ?? []));
  const told = statements.filter((id) => dataSeries(context, id) === undefined);
  if (tables.size > 0 && told.length === 0) return [...tables].map((each) => publicationOf(context, each));
  const files = new Set(told.flatMap((id) => passagesOf(context, id).map(({ place }) => place.file)));
  const further = source.more.filter(({ file }) => files.has(file));
  const own = files.has(undefined) || further.length === 0 ? [source] : [];
  return [...own, ...further, ...tables].map((each) => publicationOf(context, each));
}

/** What a page says of a source: its name, who published it and when, as far as the story tells. */
export function publicationOf(
  context: ArrangeContext,
  source: Pick<Story['source'], 'name' | 'publisher' | 'date'>,
): Publication {
  const { date, joinDate } = context.messages;
  const when = source.date === undefined ? undefined : date(source.date);
  return {
    name: authored(context, source, 'name'),
    ...(source.publisher === undefined ? {} : { publisher: printed(context, source, 'publisher') }),
    ...(when === undefined ? {} : { date: programWords(joinDate(when.main, when.rest)) }),
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
