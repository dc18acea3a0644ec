import type { ArrangeContext } from '../../content/context.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { verifiedParts } from '../../content/verified-parts.js';
import type { CountedFigure } from '../../model/content.js';
import type { Section } from '../../model/story.js';
import type { TracedStatement, TracedStory } from '../../model/trace.js';
import { programWords } from '../../model/words.js';
import { type Content, type Counted, type Labels, name, type StatementMark } from './content.js';

/** How many statements of a section were found in the source, among all of the story. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  _index: number,
  labels: Labels,
): readonly PosterDraft<Content>[] {
  const { statements, translation } = context.traced;
  // What was compared word for word are the words of the story, not their translation.
  if (translation !== undefined) return [];
  const owners = new Set([section.id, ...section.arguments.map(({ id }) => id)]);
  const own = statements.filter(({ owner }) => owners.has(owner));
  if (own.length === 0) return [];
  return [
    {
      content: {
        ...contentOf(context, own, labels),
        hero: counted(own.length, labels.statementsOf(own.length, statements.length)),
        companions: figures(own, labels),
      },
      placed: own.map(({ id }) => id),
    },
  ];
}

/** How many statements of the whole story were found in the source, and what was corrected there. */
export function ofStory(context: ArrangeContext, labels: Labels): readonly PosterDraft<Content>[] {
  const { statements, story, translation } = context.traced;
  if (statements.length === 0 || translation !== undefined) return [];
  const corrections = story.source.corrections.length;
  return [
    {
      content: {
        ...contentOf(context, statements, labels),
        hero: counted(statements.length, labels.statements(statements.length)),
        companions: [
          ...figures(statements, labels),
          ...(corrections === 0 ? [] : [counted(corrections, labels.corrections(corrections))]),
        ],
      },
    },
  ];
}

function contentOf(
  { traced }: ArrangeContext,
  own: readonly TracedStatement[],
  { headline, short, method }: Labels,
): Pick<Content, 'kind' | 'headline' | 'marks' | 'method'> {
  return {
    kind: name,
    headline: programWords(headline, short),
    marks: marks(traced, new Set(own)),
    method: programWords(method(verifiedParts(own))),
  };
}

/** How many of the statements state a figure that agrees with the one printed; nothing where none does. */
function figures(statements: readonly TracedStatement[], labels: Labels): readonly CountedFigure[] {
  const count = statements.filter(({ raw, exact }) => raw !== undefined && exact).length;
  return count === 0 ? [] : [counted(count, labels.figures(count))];
}

/** Every statement of the story in the order of the source. */
function marks(
  { statements, story }: TracedStory,
  own: ReadonlySet<TracedStatement>,
): readonly StatementMark[] {
  const files = story.source.more.map(({ file }) => file);
  const order = (file: string | undefined) => (file === undefined ? -1 : files.indexOf(file));
  return statements
    .toSorted(
      ({ place: one }, { place: other }) =>
        order(one.file) - order(other.file) || one.line - other.line || one.column - other.column,
    )
    .map((statement) => ({ figure: statement.raw !== undefined, own: own.has(statement) }));
}

function counted(count: number, { unit, counts }: Counted): CountedFigure {
  const words = programWords(counts);
  return { figure: { prefix: '', digits: String(count), suffix: unit }, from: words.from, counts: words };
}
