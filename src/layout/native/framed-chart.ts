import type { NativeLook } from '../../charts/native/native-form.js';
import { nativePlot } from '../../charts/native/native-plot.js';
import { type DrawPlot, isPlotRefusal, type Plot, type PlotData } from '../../charts/plot.js';
import type { NativeChart } from '../../model/native-chart.js';
import { labelColour, plotColours } from '../plot-colours.js';
import { labelStyle, plotRuler } from '../plot-ruler.js';
import type { Sheet } from '../sheet.js';
import { text } from '../text.js';
import { legendHeight } from './legend-height.js';
import { numberFormatOf } from './number-format.js';
import { roomyRuler } from './roomy-ruler.js';

/** What a chart says and how it differs from another one of its data. */
export interface ChartToFrame {
  readonly data: PlotData;
  readonly draw: DrawPlot;
  /** What is counted and in what; absent where names say it. */
  readonly title?: string;
  /** What has to be said of the signs of a plot. */
  readonly signs: (plot: Plot) => readonly string[];
  /** The lines that take the strongest colours. */
  readonly focus?: readonly number[];
  /** How large values are against those of other charts. */
  readonly value?: number;
}

/** Lines of words above a chart, in sizes, and the air below them. */
const lineHeight = 1.35;
const air = { marks: 1.2, legend: 0.4 } as const;
/** Forms whose names stand at their marks. */
const namedInPlace: readonly Plot['form'][] = ['line', 'slope'];
/** Forms that keep a row for their names, whatever they show. */
const namedInRow: readonly Plot['form'][] = ['stacked-bars', 'share-bars'];

/**
 * A chart that a presentation can edit, its parts where the same drawing has them: what is counted at the top, a legend
 * where names do not stand at the marks, then the marks. It fills the width of a sheet between its margins and its whole
 * height; its type is the smallest where it has no room else. Undefined where it has none at all, or no chart says the same.
 */
export function framedChart(sheet: Sheet, chart: ChartToFrame): NativeChart | undefined {
  const smallest = { ...sheet, sizes: sheet.smallestSizes };
  return chartIn(sheet, chart) ?? chartIn(smallest, chart);
}

function chartIn(
  sheet: Sheet,
  { data, draw, title, signs, focus = [], value = 1 }: ChartToFrame,
): NativeChart | undefined {
  const width = sheet.right - sheet.left;
  const height = sheet.bottom - sheet.top;
  const ruler = roomyRuler(plotRuler(sheet, data.unit), value);
  const name = labelStyle(sheet, 'place', false).size;
  const headOf = (words: string, below: keyof typeof air) =>
    words === '' ? 0 : (linesOf(sheet, words, name, width) * lineHeight + air[below]) * name;
  const drawn = (note: string, legend: number) => {
    const top = headOf(
      `${title ?? ''}${note === '' ? '' : `\u2003${note}`}`.trim(),
      legend > 0 ? 'legend' : 'marks',
    );
    const plot = draw(data, { x: 0, y: top + legend, width, height: height - top - legend }, ruler);
    return isPlotRefusal(plot) ? undefined : { plot, top, legend };
  };
  const first = drawn('', 0);
  if (first === undefined) return undefined;
  const keyed = data.lines.length > 1 && !namedInPlace.includes(first.plot.form);
  const names = data.lines.map((line) => line.name);
  const needed = legendHeight(names, width, ruler);
  const legend = keyed && !namedInRow.includes(first.plot.form) ? needed : 0;
  // In an editor what goes on is said by its words alone: no sign of it is drawn.
  const note = signs({ ...first.plot, says: { ...first.plot.says, open: false } }).join(
    sheet.messages.separator,
  );
  const final = note === '' && legend === 0 ? first : drawn(note, legend);
  if (final === undefined) return undefined;
  const { plot, top } = final;
  const colours = plotColours(sheet, plot, focus);
  const { speech, series, chartKey } = sheet.messages;
  const look: NativeLook = {
    colourOf: (line) => colours.of({ line }),
    labelColour: (label) => labelColour(sheet, label, colours),
    expected: (called) => called + speech.aside(series.isExpected),
    possible: (called) => called + speech.aside(chartKey.hatched),
    ruler,
  };
  const native = nativePlot(data, plot, look);
  if (native === undefined) return undefined;
  const { plot: marks, legend: row = { x: native.plot.x, y: top - air.legend * name }, ...shown } = native;
  const { ground, ink, secondary, hairline } = sheet.paper;
  return {
    ...shown,
    type: { value: labelStyle(sheet, 'value', false).size * value, name },
    legend: keyed,
    numberFormat: numberFormatOf(plot),
    ...(title === undefined || title === '' ? {} : { title }),
    ...(note === '' ? {} : { note }),
    frame: {
      width,
      height,
      plot: marks,
      ...(keyed ? { legend: { ...row, side: 'top' } } : {}),
    },
    stroke: ruler.stroke,
    palette: { ground, ink, secondary, hairline },
  };
}

/** In how many lines words stand over a chart. */
function linesOf(sheet: Sheet, words: string, size: number, width: number): number {
  const { height } = text(sheet, words, {
    face: 'text',
    size,
    colour: '',
    width: width * 0.94,
    leading: lineHeight,
  });
  return Math.max(1, Math.round((height / size - 1) / lineHeight) + 1);
}
