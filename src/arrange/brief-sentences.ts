import { type ArrangeContext, statisticOf } from '../content/context.js';
import { countedFigure } from '../content/counted-figure.js';
import { leadingFirst } from '../content/hero.js';
import { seriesStatements } from '../content/series-behind.js';
import { shortenable, wordsAt } from '../content/story-words.js';
import { derivedId } from '../model/statement-id.js';
import type { Argument, Breakdown, Change } from '../model/story.js';
import type { TracedStory } from '../model/trace.js';
import { programWords, type Words } from '../model/words.js';
import { compactText } from '../text/normalise.js';
import { counted, withoutStop } from '../text/speech.js';
import { sourcedNumerals, unsourcedNumerals } from '../validate/page-numerals.js';

export interface ArgumentSentences {
  readonly said: readonly Words[];
  /** Figures no sentence says, named with what they count. */
  readonly named: readonly Words[];
}

/**
 * What an argument says in running text: the sentences of the source that hold its figures, then its points, as far as
 * those sentences do not say them already. A figure that no sentence says alone, or only in another language, is named
 * with what it counts; where a drawing shows it besides, that is enough.
 *
 * @param drawn the statements a drawing beside the text shows
 */
export function argumentSentences(
  context: ArrangeContext,
  argument: Argument,
  drawn: ReadonlySet<string>,
): ArgumentSentences {
  const points = argument.points.map((point, index) =>
    shortenable(context, point, 'text', [derivedId(argument.id, 'points', index)]),
  );
  const figures = figuresIn(context, argument);
  const untold = figures.filter(({ printed }) => !points.some(({ long }) => says(long, printed)));
  const quoted = new Map<string, { statements: string[]; path: Words['from'] }>();
  const named: FigureSaid[] = [];
  for (const figure of untold) {
    const sentence = sentenceOf(context, figure);
    if (sentence === undefined) named.push(figure);
    else {
      const known = quoted.get(sentence)?.statements ?? [];
      quoted.set(sentence, { statements: [...known, figure.id], path: figure.words.from });
    }
  }
  const sentences = [...quoted].map(
    ([long, { statements, path }]): Words => ({ long, from: { ...path, statements } }),
  );
  const bare = (text: string) => compactText(text).text;
  const told = sentences.map(({ long }) => bare(long));
  const left = points.filter(({ long }) => !told.some((sentence) => sentence.includes(bare(long))));
  const missing = named.filter(({ id }) => !drawn.has(id));
  return { said: [...sentences, ...left], named: listed(context, missing) };
}

interface FigureSaid {
  readonly id: string;
  /** The numbers as printed, all of which a sentence has to hold that says it. */
  readonly printed: readonly string[];
  /** The figure with what it counts. */
  readonly words: Words;
}

/** Everything of an argument that is a figure, the most telling first. */
function figuresIn(context: ArrangeContext, argument: Argument): readonly FigureSaid[] {
  const { speech, shows } = context.messages;
  const spoken = (part: object, id: string, printed: readonly string[], long: string): FigureSaid => ({
    id,
    printed,
    words: wordsAt(context, part, [], long, 'reword', [id]),
  });
  const moved = ({ counts, from, to, by }: Change) =>
    from !== undefined && to !== undefined
      ? shows.moved(counts, from, to)
      : speech.figure(by ?? to ?? '', counts);
  const parted = ({ whole, total, parts }: Breakdown) =>
    speech.at(
      total === undefined ? whole : speech.figure(total, whole),
      parts.map(({ counts, figure }) => speech.figure(figure, counts)).join(context.messages.listComma),
    );
  return [
    ...leadingFirst(argument).map((statistic) => {
      const shown = countedFigure(context, statistic);
      return spoken(statistic, statistic.id, [statistic.figure], counted(shown, speech));
    }),
    ...argument.changes.map((change) =>
      spoken(
        change,
        change.id,
        [change.from, change.to, change.by].flatMap((each) => each ?? []),
        moved(change),
      ),
    ),
    ...argument.breakdowns.map((each) =>
      spoken(
        each,
        each.id,
        [...(each.total === undefined ? [] : [each.total]), ...each.parts.map(({ figure }) => figure)],
        parted(each),
      ),
    ),
  ];
}

/** The whole sentence of the source that says a figure and can be read alone; none under a translation. */
function sentenceOf(context: ArrangeContext, { id, printed }: FigureSaid): string | undefined {
  if (context.traced.translation !== undefined || statisticOf(context, id)?.computed !== undefined)
    return undefined;
  return context.statementById
    .get(id)
    ?.quotable?.find(({ text }) => says(text, printed) && isBacked(context.traced, text))?.text;
}

const sourced = new WeakMap<TracedStory, ReturnType<typeof sourcedNumerals>>();

/** Whether statements claim every number of a sentence: those of its other half nobody has checked. */
function isBacked(traced: TracedStory, sentence: string): boolean {
  const known = sourced.get(traced) ?? sourcedNumerals(traced);
  sourced.set(traced, known);
  return unsourcedNumerals(sentence, known).length === 0;
}

function says(text: string, printed: readonly string[]): boolean {
  return printed.length > 0 && printed.every((figure) => text.includes(figure));
}

/** Figures that are only named, as one sentence. */
function listed({ messages }: ArrangeContext, figures: readonly FigureSaid[]): readonly Words[] {
  if (figures.length === 0) return [];
  const statements = figures.map(({ id }) => id);
  const long = messages.briefing.sentence(messages.speech.list(figures.map(({ words }) => words.long)));
  const [first] = figures;
  if (first === undefined || first.words.from.kind === 'program')
    return [programWords(long, undefined, statements)];
  return [{ long, from: { ...first.words.from, statements } }];
}

/** The series of an argument in a line each, where no drawing shows them: from its first value to its last. */
export function seriesSentences(context: ArrangeContext, argument: Argument): readonly Words[] {
  const { series: words, speech } = context.messages;
  return argument.series.flatMap((series) => {
    const { places, lines } = series.table;
    const statements = seriesStatements(series);
    const unit = series.unit ?? '';
    const apart = /^\p{Script=Latin}/u.test(unit) ? ' ' : '';
    return lines.map(({ name, values }, index) => {
      const known = values.flatMap((value, at) =>
        value === undefined ? [] : [speech.pair(places[at]?.label ?? '', `${value.printed}${apart}${unit}`)],
      );
      const ends = known.length < 2 ? known : [known[0] ?? '', known.at(-1) ?? ''];
      const named = index === 0 ? speech.pair(series.title, name) : name;
      const titled = lines.length === 1 ? series.title : named;
      return programWords(withoutStop(words.row(titled, ends)), undefined, statements);
    });
  });
}
