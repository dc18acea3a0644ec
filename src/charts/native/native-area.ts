import type { NativeStand } from '../../model/native-chart.js';
import { statedNumber } from '../plot-values.js';
import { areEven, domainOf, evenSteps, namesAlong } from './even-places.js';
import { labelsOfPlot, middleOf } from './labels-of-plot.js';
import type { ToNative } from './native-form.js';

/** Bands one upon the other. A band has one look: where some places are expected, only shapes can say so. */
export const nativeArea: ToNative = (data, plot, look) => {
  const { scale } = plot;
  const areas = plot.pieces.filter((piece) => piece.kind === 'area');
  const steps = evenSteps(
    new Map(
      areas.flatMap(({ places, upper }) => places.map((place, at) => [place, upper[at]?.[0] ?? 0] as const)),
    ),
  );
  if (scale === undefined || steps === undefined || !areEven(data)) return undefined;
  if (areas.some(({ expected }) => expected)) return undefined;
  const labels = labelsOfPlot(plot);
  const places = [...data.places.keys()];
  const last = places.length - 1;
  const edge = steps.first + last * steps.step;
  return {
    form: 'area',
    stacking: 'stacked',
    series: data.lines.map(({ name, values }, line) => {
      const band = areas.find((area) => area.line === line);
      const centre = ((band?.upper.at(-1)?.[1] ?? 0) + (band?.lower.at(-1)?.[1] ?? 0)) / 2;
      return {
        name,
        values: values.map((value) => (value === undefined ? undefined : statedNumber(value))),
        labels: places.map((place) => labels.value(line, place)?.text),
        colour: look.colourOf(line),
        certainty: 'solid' as const,
        stands: places.map((place): NativeStand | undefined => {
          const printed = labels.value(line, place);
          if (printed === undefined) return undefined;
          const [x, y] = middleOf(printed);
          return {
            side: 'middle',
            colour: look.labelColour(printed),
            strong: printed.strong,
            shift: [x - edge, y - centre],
          };
        }),
      };
    }),
    scale: labels.scale,
    gap: 0,
    ...domainOf(plot),
    ...namesAlong(data, steps.step, look.ruler),
    plot: {
      x: steps.first,
      y: Math.min(scale.start, scale.end),
      width: last * steps.step,
      height: Math.abs(scale.start - scale.end),
    },
  };
};
