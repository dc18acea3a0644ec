import type { Argument, Story } from '../model/story.js';
import type { DataPath } from '../parse/data-path.js';

/** A text of the story that may be printed and that is not taken word for word from the source. */
export interface VisibleText {
  readonly text: string;
  readonly path: DataPath;
  /** Index of its section; absent for what speaks of the whole story. */
  readonly section?: number;
}

type Texts = Readonly<Record<string, string | undefined>>;

/** Every text of a story that somebody wrote for it: headlines, points, labels under numbers. */
export function visibleTexts(story: Story): readonly VisibleText[] {
  const { title, short, subtitle, introduction } = story;
  return [
    ...textsAt([], { title, short, subtitle }),
    ...(introduction
      ? textsAt(['introduction'], { text: introduction.text, short: introduction.short })
      : []),
    ...story.sections.flatMap(({ thesis, ...section }, index) =>
      [
        ...textsAt(['sections', index], {
          heading: section.heading,
          short: section.short,
          question: section.question,
        }),
        ...section.turns.flatMap((turn, place) =>
          textsAt(['sections', index, 'turns', place], { question: turn.question, short: turn.short }),
        ),
        ...textsAt(['sections', index, 'thesis'], { text: thesis.text, short: thesis.short }),
        ...section.arguments.flatMap((argument, place) =>
          argumentTexts(argument, ['sections', index, 'arguments', place]),
        ),
      ].map((found) => ({ ...found, section: index })),
    ),
    ...story.preferences.flatMap(({ because }, index) => textsAt(['preferences', index], { because })),
  ];
}

function argumentTexts(argument: Argument, path: DataPath): readonly VisibleText[] {
  const { headline, short } = argument;
  const each = <Item>(part: keyof Argument, items: readonly Item[], texts: (item: Item) => Texts) =>
    items.flatMap((item, index) => textsAt([...path, part, index], texts(item)));
  return [
    ...textsAt(path, { headline, short }),
    ...each('points', argument.points, (point) => ({ text: point.text, short: point.short })),
    ...each('statistics', argument.statistics, ({ counts, short, partOf }) => ({ counts, short, partOf })),
    ...each('series', argument.series, ({ title, short, headline }) => ({ title, short, headline })),
    ...each('changes', argument.changes, ({ counts, short }) => ({ counts, short })),
    ...each('breakdowns', argument.breakdowns, ({ whole, short }) => ({ whole, short })),
    ...argument.breakdowns.flatMap(({ parts }, index) =>
      parts.flatMap(({ counts, short }, part) =>
        textsAt([...path, 'breakdowns', index, 'parts', part], { counts, short }),
      ),
    ),
    ...each('measures', argument.measures, ({ title, text }) => ({ title, text })),
    ...each('events', argument.events, ({ text, short }) => ({ text, short })),
    ...each('cases', argument.cases, ({ name, place, headline, text, short }) => ({
      name,
      place,
      headline,
      text,
      short,
    })),
    ...argument.causeAndEffect.flatMap(({ steps }, index) =>
      steps.flatMap(({ text, detail }, step) =>
        textsAt([...path, 'causeAndEffect', index, 'steps', step], { text, detail }),
      ),
    ),
    ...argument.comparisons.flatMap((comparison, index) =>
      (['left', 'right'] as const).flatMap((side) => {
        const place = [...path, 'comparisons', index, side];
        const { title, points } = comparison[side];
        return [
          ...textsAt(place, { title }),
          ...points.map((text, point) => ({ text, path: [...place, 'points', point] })),
        ];
      }),
    ),
    ...each('recommendations', argument.recommendations, ({ title, text }) => ({ title, text })),
  ];
}

function textsAt(path: DataPath, texts: Texts): readonly VisibleText[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [{ text, path: [...path, key] }],
  );
}
