import type { Plot, PlotData } from '../charts/plot.js';
import type { ShownSeries } from '../model/shown-series.js';
import { reworded, type Words } from '../model/words.js';
import type { Messages } from '../text/messages/messages.js';
import { standsBehind } from './plot-ruler.js';

/** What the drawing of a series says besides its values. */

/** What is counted, and in what where that does not stand behind every value. */
export function countedIn(
  { title, unit }: { readonly title: Words; readonly unit: Words | undefined },
  { series }: Messages,
): Words {
  return unit === undefined || standsBehind(unit.long)
    ? title
    : reworded(title, series.titled(title.long, unit.long));
}

/**
 * What the signs of a plot mean, and that it shows some of many.
 *
 * @param data what is drawn
 * @param all what there is
 */
export function signsOf(
  { says }: Plot,
  data: PlotData,
  all: PlotData,
  { series, chartKey, shownOf }: Messages,
): readonly string[] {
  const rounded = data.lines.some(({ values }) =>
    values.some((value) => value?.qualifier === 'about' || value?.qualifier === 'nearly'),
  );
  const [shown, of] = [data.places.length, all.places.length];
  return [
    ...(shown < of ? [shownOf(shown, of)] : []),
    ...(says.expected ? [series.expected] : []),
    ...(says.gap && hasInnerGap(data) ? [series.gap] : []),
    ...(says.cut ? [series.cut] : []),
    ...(says.hatched ? [rounded ? chartKey.rounded : chartKey.hatched] : []),
    ...(says.open ? [chartKey.open] : []),
  ];
}

/** The lines the headline names, in its order: they wear the accent before others do. */
export function focusOf({ headline, lines }: ShownSeries): readonly number[] {
  const said = headline.long.toLowerCase();
  return lines
    .map(({ name }, index) => ({ index, at: said.indexOf(name.long.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
    .map(({ index }) => index);
}

/** Whether a value is missing between two others: a line that begins later is no broken one. */
function hasInnerGap({ lines }: PlotData): boolean {
  return lines.some(({ values }) => {
    const from = values.findIndex((value) => value !== undefined);
    const to = values.findLastIndex((value) => value !== undefined);
    return values.slice(from, to).some((value) => value === undefined);
  });
}
