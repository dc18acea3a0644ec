import { groupedBars } from '../../charts/grouped-bars.js';
import type { PlotData } from '../../charts/plot.js';
import type { DrawnFigure } from '../../model/content.js';
import type { NativeChart, NativeSeries } from '../../model/native-chart.js';
import type { Words } from '../../model/words.js';
import { signsOf } from '../series-words.js';
import type { Sheet } from '../sheet.js';
import { framedChart } from './framed-chart.js';

/** Digits against text: they are read with the words before them. */
const larger = 1.4;

/** Figures on one scale, and of how many they are the largest. */
export interface FiguresToCompare {
  readonly headline: Words;
  readonly items: readonly DrawnFigure[];
  readonly of?: number;
}

/**
 * Figures of one scale as bars that a presentation can edit, the largest on top and in the accent, each with its figure as
 * printed. Undefined where they have no room.
 *
 * @param gap between bars, in hundredths of a bar; as the bars of a series where it is absent
 */
export function nativeFigures(
  { headline, items, of }: FiguresToCompare,
  sheet: Sheet,
  gap?: number,
): NativeChart | undefined {
  const { messages, paper } = sheet;
  const dates = new Set(items.map(({ asOf }) => asOf?.long));
  const shared = dates.size === 1 ? items[0]?.asOf?.long : undefined;
  const data: PlotData = {
    axis: 'category',
    places: items.map(({ counts, asOf }) => ({
      label:
        asOf === undefined || shared !== undefined
          ? counts.long
          : counts.long + messages.speech.aside(asOf.long),
      expected: false,
    })),
    lines: [{ name: headline.long, values: items.map(printedValue) }],
    unit: '',
  };
  const chart = framedChart(sheet, {
    data,
    draw: groupedBars,
    signs: (plot) => [
      ...(of === undefined ? [] : [messages.shownOf(items.length, of)]),
      ...(shared === undefined ? [] : [shared]),
      ...signsOf(plot, data, data, messages),
    ],
    value: larger,
  });
  if (chart === undefined) return undefined;
  const first = largestAccented(paper.accent, paper.ink);
  return { ...chart, series: chart.series.map(first), ...(gap === undefined ? {} : { gap }) };
}

function printedValue({ figure: { prefix, digits, suffix }, amount: { value, qualifier } }: DrawnFigure) {
  return { printed: (prefix + digits + suffix).trim(), value, qualifier };
}

/** The figure of the first bar wears the accent, the others ink. */
function largestAccented(accent: string, ink: string): (series: NativeSeries) => NativeSeries {
  return ({ stands, ...series }) => ({
    ...series,
    ...(stands === undefined
      ? {}
      : {
          stands: stands.map((stand, at) =>
            stand === undefined ? undefined : { ...stand, colour: at === 0 ? accent : ink, strong: true },
          ),
        }),
  });
}
