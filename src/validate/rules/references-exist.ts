import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { Argument, Computed } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { fault, type Rule } from '../rule.js';

/** What a story refers to by id is there, and is of the right kind. */
export const referencesExist: Rule = (context) => {
  const { story } = context;
  const allArguments = story.sections.flatMap((section) => section.arguments);
  const expertIds = story.experts.map(({ id }) => id);
  const argumentIds = allArguments.map(({ id }) => id);
  const statistics = allArguments.flatMap((argument) => argument.statistics);
  const subjects = statistics.flatMap(({ subject }) => subject ?? []);
  const drawable = [
    ...context.items.map(({ id }) => id),
    ...statistics.map(({ id }) => id),
    ...allArguments.flatMap(({ series }) => series.map(({ id }) => id)),
  ];
  const refer = (at: DataPath, id: string, what: string, known: readonly string[]): readonly Diagnostic[] => {
    if (known.includes(id)) return [];
    const near = suggest(id, known);
    const hint =
      near === undefined
        ? known.length === 0
          ? `The story has no ${what} yet.`
          : `There are: ${[...new Set(known)].join(', ')}.`
        : `Did you mean “${near}”?`;
    return [fault(context, { code: 'reference-unknown', at, message: `There is no ${what} “${id}”.`, hint })];
  };
  const statisticIds = (some: readonly Argument[]) =>
    some.flatMap((argument) => argument.statistics.map(({ id }) => id));
  const hero = (path: DataPath, id: string | undefined, of: string, some: readonly Argument[]) =>
    id === undefined
      ? []
      : refer([...path, 'hero'], id, `statistic of ${of} with the id`, statisticIds(some));
  return [
    ...hero([], story.hero, 'the story', allArguments),
    ...story.sections.flatMap((section, index) => [
      ...hero(['sections', index], section.hero, 'this section', section.arguments),
      ...section.arguments.flatMap((argument, place) => {
        const path = ['sections', index, 'arguments', place];
        return [
          ...hero(path, argument.hero, 'this argument', [argument]),
          ...argument.statistics.flatMap(({ computed }, item) =>
            operandsOf(computed).flatMap(({ id, path: inner }) =>
              refer(
                [...path, 'statistics', item, 'computed', ...inner],
                id,
                'statistic',
                statisticIds(allArguments),
              ),
            ),
          ),
        ];
      }),
    ]),
    ...story.sections.flatMap(({ expert, experts = [], turns, arguments: own }, index) => {
      const path = ['sections', index];
      const ownIds = own.map(({ id }) => id);
      return [
        ...(expert === undefined ? [] : refer([...path, 'expert'], expert, 'expert', expertIds)),
        ...experts.flatMap((id, place) => refer([...path, 'experts', place], id, 'expert', expertIds)),
        ...turns.flatMap((turn, place) =>
          turn.arguments.flatMap((id, position) =>
            refer([...path, 'turns', place, 'arguments', position], id, 'argument of this section', ownIds),
          ),
        ),
      ];
    }),
    ...context.items.flatMap(({ sourceId, path }) =>
      sourceId === undefined
        ? []
        : refer(
            [...path, 'source'],
            sourceId,
            'further source',
            story.source.more.map(({ id }) => id),
          ),
    ),
    ...story.preferences.flatMap(({ subject, show }, index) => {
      const unknown = refer(['preferences', index, 'subject'], subject, 'subject', subjects);
      if (unknown.length > 0) return unknown;
      const ofSubject = statistics.filter((statistic) => statistic.subject === subject).map(({ id }) => id);
      return refer(
        ['preferences', index, 'show'],
        show,
        `statistic of the subject “${subject}” with the id`,
        ofSubject,
      );
    }),
    ...story.sections.flatMap((section, index) =>
      section.arguments.flatMap((argument, place) =>
        argument.series.flatMap(({ data }, item) =>
          data === undefined
            ? []
            : refer(
                ['sections', index, 'arguments', place, 'series', item, 'data'],
                data,
                'data file',
                story.source.data.map(({ id }) => id),
              ),
        ),
      ),
    ),
    ...story.sections.flatMap((section, index) =>
      section.arguments.flatMap(({ drawsOn = [] }, place) =>
        drawsOn.flatMap((id, item) =>
          refer(
            ['sections', index, 'arguments', place, 'drawsOn', item],
            id,
            'statement or series',
            drawable,
          ),
        ),
      ),
    ),
    ...story.plan.exclude.flatMap((id, index) =>
      refer(['plan', 'exclude', index], id, 'argument', argumentIds),
    ),
    ...story.themes.flatMap((theme, index) =>
      theme.arguments.flatMap((id, place) =>
        refer(['themes', index, 'arguments', place], id, 'argument', argumentIds),
      ),
    ),
  ];
};

/** The statistics a calculated figure rests on, each with its place below `computed`. */
function operandsOf(
  computed: Computed | undefined,
): readonly { readonly id: string; readonly path: DataPath }[] {
  return Object.entries(computed ?? {}).flatMap(([operation, ids]: readonly [string, readonly string[]]) =>
    ids.map((id, index) => ({ id, path: [operation, index] })),
  );
}
