import { operandsOf } from '../model/computed.js';
import type { Argument, Expert, Section, Statistic } from '../model/story.js';
import type { TracedStatement, TracedStory } from '../model/trace.js';
import type { StoryPath } from '../model/words.js';
import type { Messages } from '../text/messages/messages.js';

/** What every arranging function needs to look things up; built once a story. */
export interface ArrangeContext {
  readonly traced: TracedStory;
  readonly messages: Messages;
  readonly statementById: ReadonlyMap<string, TracedStatement>;
  readonly expertById: ReadonlyMap<string, Expert>;
  /** Where a part of the story stands in its file; what is no part of it stands nowhere. */
  readonly pathOf: (part: object) => StoryPath;
}

/** An argument with the section it stands in and the section's place in the story. */
export interface PlacedArgument {
  readonly argument: Argument;
  readonly section: Section;
  readonly sectionIndex: number;
}

export function createContext(traced: TracedStory, messages: Messages): ArrangeContext {
  const paths = new WeakMap<object, StoryPath>();
  notePaths(traced.story, [], paths);
  return {
    traced,
    messages,
    statementById: new Map(traced.statements.map((statement) => [statement.id, statement])),
    expertById: new Map(traced.story.experts.map((expert) => [expert.id, expert])),
    pathOf: (part) => paths.get(part) ?? [],
  };
}

function notePaths(value: unknown, path: StoryPath, paths: WeakMap<object, StoryPath>): void {
  if (typeof value !== 'object' || value === null) return;
  paths.set(value, path);
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, item] of entries) notePaths(item, [...path, key], paths);
}

/**
 * The passages a statement rests on, each with its place in the source; none when it was not traced. A calculated figure
 * rests on those of the figures it is calculated from.
 */
export function passagesOf(context: ArrangeContext, id: string): NonNullable<TracedStatement['passages']> {
  const statement = context.statementById.get(id);
  if (statement !== undefined)
    return statement.passages ?? [{ sentence: statement.sentence, place: statement.place }];
  return operandsOf(statisticOf(context, id)?.computed).flatMap((operand) =>
    // What is calculated of something calculated is one step further: a circle of sums has no end.
    context.statementById.has(operand) ? passagesOf(context, operand) : [],
  );
}

/** A statistic of the story by its id. */
export function statisticOf({ traced }: Pick<ArrangeContext, 'traced'>, id: string): Statistic | undefined {
  return traced.story.sections
    .flatMap((section) => section.arguments.flatMap(({ statistics }) => statistics))
    .find((statistic) => statistic.id === id);
}

/** The arguments of a section that the story's plan does not leave out, in the order of the story. */
export function shownArguments(
  context: ArrangeContext,
  section: Section,
  sectionIndex: number,
): readonly PlacedArgument[] {
  const excluded = new Set(context.traced.story.plan.exclude);
  return section.arguments
    .filter((argument) => !excluded.has(argument.id))
    .map((argument) => ({ argument, section, sectionIndex }));
}

/** Those of them that a deck shows: the whole story's, the section's own, or the only one there is. */
export function argumentsInDeck(
  context: ArrangeContext,
  section: Section,
  sectionIndex: number,
  deck: 'whole' | 'section' | 'only',
): readonly PlacedArgument[] {
  return shownArguments(context, section, sectionIndex).filter(
    ({ argument: { decks } }) =>
      decks === undefined || (deck === 'only' ? decks.length > 0 : decks.includes(deck)),
  );
}
