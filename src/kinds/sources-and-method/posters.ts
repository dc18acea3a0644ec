import type { ArrangeContext } from '../../content/context.js';
import { posterBase, storyBase } from '../../content/poster-base.js';
import { sourceLine } from '../../content/source-line.js';
import type { CountedFigure } from '../../model/page.js';
import type { Poster, StatementMark } from '../../model/poster.js';
import type { Section } from '../../model/story.js';
import type { TracedStatement } from '../../model/trace.js';
import type { Counted } from '../../text/messages/messages.js';

/** How many statements of a section were found in the source, among all of the story. */
export function sourcesAndMethodPosters(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly Poster[] {
  const { messages, traced } = context;
  const owners = new Set([section.id, ...section.arguments.map(({ id }) => id)]);
  const own = traced.statements.filter(({ owner }) => owners.has(owner));
  if (own.length === 0) return [];
  const { headline, short, method, statementsOf } = messages.proof;
  return [
    {
      ...posterBase(context, section, index, { name: 'sources-and-method', headline, short, statements: [] }),
      layout: 'sources-and-method',
      source: sourceLine(
        context,
        section,
        own.map(({ id }) => id),
      ),
      hero: counted(own.length, statementsOf(own.length, traced.statements.length)),
      companions: figures(context, own),
      marks: marks(context, new Set(own)),
      method,
    },
  ];
}

/** How many statements of the whole story were found in the source, and what was corrected there. */
export function storySourcesAndMethodPosters(context: ArrangeContext): readonly Poster[] {
  const { messages, traced } = context;
  const { statements, story } = traced;
  if (statements.length === 0) return [];
  const { headline, short, method, statements: found, corrections: corrected } = messages.proof;
  const corrections = story.source.corrections.length;
  return [
    {
      ...storyBase(context, { name: 'sources-and-method', headline, short, statements: [] }),
      layout: 'sources-and-method',
      hero: counted(statements.length, found(statements.length)),
      companions: [
        ...figures(context, statements),
        ...(corrections === 0 ? [] : [counted(corrections, corrected(corrections))]),
      ],
      marks: marks(context, new Set(statements)),
      method,
    },
  ];
}

/** How many of the statements state a figure that agrees with the one printed; nothing where none does. */
function figures(
  { messages }: ArrangeContext,
  statements: readonly TracedStatement[],
): readonly CountedFigure[] {
  const count = statements.filter(({ raw, exact }) => raw !== undefined && exact).length;
  return count === 0 ? [] : [counted(count, messages.proof.figures(count))];
}

/** Every statement of the story in the order of the source. */
function marks({ traced }: ArrangeContext, own: ReadonlySet<TracedStatement>): readonly StatementMark[] {
  return traced.statements
    .toSorted(({ place: one }, { place: other }) => one.line - other.line || one.column - other.column)
    .map((statement) => ({ figure: statement.raw !== undefined, own: own.has(statement) }));
}

function counted(count: number, { unit, counts }: Counted): CountedFigure {
  return { figure: { prefix: '', digits: String(count), suffix: unit }, counts };
}
