import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import { figureParts } from '../../content/figure-parts.js';
import { bestHeadedFirst } from '../../content/headline-figures.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { shortenable, wordsAt } from '../../content/story-words.js';
import type { Argument, Breakdown, Section } from '../../model/story.js';
import { programWords } from '../../model/words.js';
import { partsOfWhole } from '../../text/parts-of-whole.js';
import type { ArgumentDraft } from '../kind.js';
import { type Content, name, type Part } from './content.js';

export function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  return argument.breakdowns.flatMap((breakdown) =>
    contentOf(context, argument, breakdown).map((content) => ({ content })),
  );
}

/** The breakdown of a section with most parts; of equals the first; before them one whose headline it draws. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const contents = shownArguments(context, section, index)
    .flatMap(({ argument }) => argument.breakdowns.map((breakdown) => ({ argument, breakdown })))
    .toSorted((one, other) => other.breakdown.parts.length - one.breakdown.parts.length)
    .flatMap(({ argument, breakdown }) => contentOf(context, argument, breakdown));
  return bestHeadedFirst(contents)
    .slice(0, 1)
    .map((content) => ({ content }));
}

/** None where the parts make no whole: a rule has told of it. */
function contentOf(context: ArrangeContext, argument: Argument, breakdown: Breakdown): readonly Content[] {
  const { id, total } = breakdown;
  const made = partsOfWhole({ total, parts: breakdown.parts.map(({ figure }) => figure) });
  if (made?.kind !== 'whole') return [];
  const printed = (part: object, key: string, figure: string) => ({
    figure: figureParts(figure),
    from: wordsAt(context, part, [key], figure, 'printed', [id]).from,
  });
  const listed = breakdown.parts.map(
    (part, index): Part => ({
      ...printed(part, 'figure', part.figure),
      counts: shortenable(context, part, 'counts', [id]),
      length: made.shares[index] ?? 0,
      listed: true,
    }),
  );
  const { remainder } = made;
  const left: readonly Part[] =
    remainder === undefined
      ? []
      : [
          {
            figure: { prefix: remainder.prefix, digits: remainder.digits, suffix: remainder.suffix },
            from: { kind: 'program', statements: [id] },
            counts: programWords(context.messages.remainder, undefined, [id]),
            length: remainder.share,
            listed: false,
          },
        ];
  const whole = wordsAt(context, breakdown, ['whole'], breakdown.whole, 'short', [id]);
  return [
    {
      kind: name,
      headline: shortenable(context, argument, 'headline'),
      whole: breakdown.short === undefined ? whole : { ...whole, short: breakdown.short },
      ...(total === undefined ? {} : { total: printed(breakdown, 'total', total) }),
      parts: [...listed, ...left],
    },
  ];
}
