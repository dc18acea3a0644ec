import type { NativeSeries, NativeStand } from '../../model/native-chart.js';
import type { PlotData } from '../plot.js';
import { reachOf } from '../plot-values.js';
import type { PlotLabels } from './labels-of-plot.js';
import type { NativeLook } from './native-form.js';

/**
 * The bars of one line in the notation of the house, each part from nought: what is possible behind, what is expected and
 * what is certain before it. The words stand at the part that reaches furthest.
 *
 * @param order the places in the order of the chart
 */
export function barSeries(
  data: PlotData,
  line: number,
  order: readonly number[],
  labels: PlotLabels,
  look: NativeLook,
): readonly NativeSeries[] {
  const { name, values } = data.lines[line] ?? { name: '', values: [] };
  const parts = order.map((place): Readonly<Partial<Record<NativeSeries['certainty'], number>>> => {
    const value = values[place];
    const reach = value === undefined ? undefined : reachOf(value);
    if (reach === undefined) return {};
    const { solid, possible } = reach;
    const isExpected = data.places[place]?.expected === true;
    // An outline says already that nothing of it is certain.
    const first = isExpected && solid === 0 ? possible : solid;
    return {
      ...(first === 0 && possible !== 0 ? {} : { [isExpected ? 'expected' : 'solid']: first }),
      ...(possible === first ? {} : { hatched: possible }),
    };
  });
  const series = (certainty: NativeSeries['certainty'], called: string): readonly NativeSeries[] => {
    const own = parts.map((part) => part[certainty]);
    if (own.every((value) => value === undefined)) return [];
    const label = (at: number) => {
      const place = order[at];
      const isFurthest = certainty === 'hatched' || parts[at]?.hatched === undefined;
      return place === undefined || own[at] === undefined || !isFurthest
        ? undefined
        : labels.value(line, place);
    };
    return [
      {
        name: called,
        values: own,
        labels: order.map((_, at) => label(at)?.text),
        colour: look.colourOf(line),
        certainty,
        stands: order.map((_, at): NativeStand | undefined => {
          const printed = label(at);
          return printed === undefined
            ? undefined
            : { side: 'end', colour: look.labelColour(printed), strong: printed.strong };
        }),
      },
    ];
  };
  return [
    ...series('hatched', look.possible(name)),
    ...series('expected', look.expected(name)),
    ...series('solid', name),
  ];
}
