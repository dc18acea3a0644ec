import { plotForms } from '../charts/plot-forms.js';
import type { ArrangeContext, PlacedArgument } from '../content/context.js';
import { shownArguments } from '../content/context.js';
import { drawnSeries } from '../content/drawn-series.js';
import type { PosterDraft } from '../content/poster-base.js';
import { shownSeries } from '../content/shown-series.js';
import { seriesTable } from '../layout/editable/series-table.js';
import { nativeSeries } from '../layout/native/native-series.js';
import { seriesComposition } from '../layout/series-composition.js';
import type { SeriesForm } from '../model/series.js';
import type { ShownSeries } from '../model/shown-series.js';
import type { Argument, Section } from '../model/story.js';
import type { Messages } from '../text/messages/messages.js';
import { drawnSlide } from './drawn-slide.js';
import { defineKind, type Kind } from './kind.js';
import { neverFewer, neverSplit, nothing, unchanged } from './without.js';

/** The last form there is: words and numbers, which boxes hold as well. */
const tableForm: SeriesForm = 'data-table';

/** The program's own words for a form of series. */
export interface SeriesLabels {
  readonly told: {
    /** What the drawing is. */
    readonly drawing: string;
  };
}

/** A kind that shows a series in one form. */
export function seriesKind<Shown extends ShownSeries & { readonly kind: SeriesForm }>(
  name: Shown['kind'],
): Kind<Shown, SeriesLabels> {
  const contentsOf = (context: ArrangeContext, argument: Argument): readonly Shown[] =>
    argument.series
      .filter((series) => series.drawnAs === name)
      .map((series) => ({ kind: name, ...shownSeries(context, argument, series) }) as Shown);

  const ofSection = (
    context: ArrangeContext,
    section: Section,
    index: number,
  ): readonly PosterDraft<Shown>[] =>
    shownArguments(context, section, index)
      .flatMap(({ argument }) => contentsOf(context, argument))
      .map((content, place) => ({ content, ...(place === 0 ? {} : { name: `${name}-${place + 1}` }) }));

  return defineKind<Shown, SeriesLabels>({
    name,
    quotes: false,
    slide: drawnSlide<Shown, SeriesLabels>({
      drawing: {
        shape: 'wide',
        called: ({ told }) => told.drawing,
        instead: asTable,
        chart: (content, sheet) => nativeSeries(content, sheet, plotForms[name]),
      },
      ofArgument: (context, { argument }: PlacedArgument) =>
        contentsOf(context, argument).map((content) => ({ content })),
      ...(name === tableForm ? { editable: { place: seriesTable } } : {}),
      ofDeck: nothing,
      shows: ({ title }) => title,
      split: neverSplit,
    }),
    picture: {
      inCarousel: 'inner',
      ofSection,
      ofStory: nothing,
      abridge: unchanged,
      brief: unchanged,
      fewer: neverFewer,
      split: neverSplit,
      compose: (poster, sheet) => seriesComposition(poster, sheet, plotForms[name]),
      drawn: (content, _labels, messages) => drawnSeries(content, messages),
      describe: ({ content }, { told }, messages) => describeSeries(content, told.drawing, messages),
    },
  });
}

/** A drawing that has no room is a table of the same values; a table is the last there is. */
function asTable(content: ShownSeries): ShownSeries | undefined {
  return content.kind === tableForm ? undefined : { ...content, kind: tableForm };
}

/** The drawing and its table, line by line: who cannot see it is told every value. */
function describeSeries(
  content: ShownSeries,
  drawing: string,
  { series, speech }: Messages,
): readonly string[] {
  const { headline, title, unit, places, lines } = content;
  const counted = unit === undefined ? title.long : series.titled(title.long, unit.long);
  return [
    series.opening(drawing, headline.long, counted),
    ...lines.map(({ name, values }) =>
      series.row(
        name.long,
        places.map(({ label, expected }, place) => {
          const value = values[place]?.printed ?? series.none;
          return speech.pair(label.long, expected ? `${value}${speech.aside(series.isExpected)}` : value);
        }),
      ),
    ),
  ];
}
