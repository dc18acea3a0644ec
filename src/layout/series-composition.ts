import type { Box } from '../charts/chart.js';
import { dataTable } from '../charts/data-table.js';
import { type DrawPlot, isPlotRefusal, type Plot, type PlotData, type PlotRefusal } from '../charts/plot.js';
import { plotDataOf } from '../charts/plot-data.js';
import type { Poster } from '../model/poster.js';
import type { ShownSeries } from '../model/shown-series.js';
import { programWords, reworded, type Words } from '../model/words.js';
import { type Block, nothing, type Placed } from './block.js';
import type { Composition } from './composition.js';
import { sideFrame, stackedFrame } from './drawing-frame.js';
import { type LabelWords, plotBlock } from './plot-block.js';
import { plotRuler } from './plot-ruler.js';
import { closingRoute } from './route.js';
import { countedIn, focusOf, signsOf } from './series-words.js';
import type { Sheet } from './sheet.js';
import { text } from './text.js';
import { typeSteps } from './type-sizes.js';

/** The least a plot is drawn in, at a width of 1080. */
const leastHeight = 180;

/** How large the headline is against that of other pictures: here the drawing is the hero. */
const headlineShare = 0.82;
/** Columns of twelve that the headline takes on a wide sheet. */
const besideColumns = 4;

/**
 * A series under its headline, on a wide sheet beside it: what is counted and in what, the plot as large as the sheet
 * leaves it, and under it what has to be said of its signs.
 */
export function seriesComposition(poster: Poster<ShownSeries>, sheet: Sheet, draw: DrawPlot): Composition {
  const { left, right, unit, paper } = sheet;
  const beside = sheet.shape === 'wide' && !sheet.bare;
  const frame = beside
    ? sideFrame(sheet, poster, sheet.span(besideColumns))
    : stackedFrame(sheet, poster, { share: headlineShare, ruled: true });
  const gap = { wide: 20, square: 30, portrait: 40, story: 44 }[sheet.shape] * unit;
  const [x, width] = beside
    ? [sheet.column(besideColumns), right - sheet.column(besideColumns)]
    : [left, right - left];
  const begin = frame.begin + (beside || sheet.bare ? 0 : gap);
  const end = frame.end - (sheet.bare ? 0 : gap);
  const drawn = plotWithWords(sheet, poster.content, draw, { x, y: begin, width, height: end - begin }, gap);
  return {
    ground: paper.ground,
    routes: closingRoute(sheet, frame.end),
    placed: [...frame.placed, ...drawn.placed],
    overflow: frame.overflow + drawn.overflow,
  };
}

/** What is counted, the plot, and what its signs mean, one below the other in a box. */
function plotWithWords(
  sheet: Sheet,
  content: ShownSeries,
  draw: DrawPlot,
  box: Box,
  gap: number,
): { readonly placed: readonly Placed[]; readonly overflow: number } {
  const { x, y, width } = box;
  const data = plotDataOf(content);
  const what = counted(sheet, content, width);
  const begin = y + what.height + gap;
  const foot = y + box.height;
  const drawnAbove = (below: number) => {
    const height = Math.max(leastHeight * sheet.unit, foot - begin - below);
    const inRoom = drawWithRoom(sheet, data, draw, (shown, form) =>
      form(shown, { x, y: begin, width, height }, plotRuler(sheet, data.unit)),
    );
    return { ...inRoom, missing: Math.max(0, begin + height + below - foot) };
  };
  // What has to be said of the signs is known when they are drawn, and takes of their height.
  const first = drawnAbove(0);
  const room = seriesKey(sheet, first, data, width).height;
  // On a slide the drawing ends here: its last line needs room for what hangs below it.
  const hang = sheet.bare ? 10 * sheet.unit : 0;
  const drawn = room === 0 ? first : drawnAbove(room + gap * 0.8 + hang);
  const { plot, missing } = drawn;
  // Fewer may be drawn above it than without it.
  const key = seriesKey(sheet, drawn, data, width);
  return {
    placed: [
      { block: what, x, y },
      ...(isPlotRefusal(plot)
        ? []
        : [{ block: plotBlock(sheet, plot, wordsIn(content), focusOf(content)), x, y: begin }]),
      { block: key, x, y: foot - key.height - hang },
    ],
    // A plot that has no room is as far from fitting as its whole height.
    overflow: what.overflow + missing + (isPlotRefusal(plot) ? foot - begin : 0),
  };
}

/** A plot, and of how many places it shows some. */
interface DrawnPlot {
  readonly plot: Plot | PlotRefusal;
  readonly data: PlotData;
}

/** Fewer bars than these are no ranking. */
const leastRanked = 5;

type DrawInRoom = (data: PlotData, form: DrawPlot) => Plot | PlotRefusal;

/**
 * In the smallest type, a ranking that has no room for all shows the first of them, and says so; any other form that has
 * no room is a table of the same values.
 */
function drawWithRoom({ step }: Sheet, data: PlotData, form: DrawPlot, drawAs: DrawInRoom): DrawnPlot {
  const whole = drawAs(data, form);
  if (!isPlotRefusal(whole) || step < typeSteps - 1) return { plot: whole, data };
  const ranked = firstRanked(data, whole, (fewer) => drawAs(fewer, form));
  if (ranked !== undefined) return ranked;
  const table = drawAs(data, dataTable);
  return { plot: isPlotRefusal(table) ? whole : table, data };
}

/** As many of a ranking as have room, from its first. */
function firstRanked(
  data: PlotData,
  refusal: PlotRefusal,
  draw: (data: PlotData) => Plot | PlotRefusal,
): DrawnPlot | undefined {
  const [ranked, ...others] = data.lines;
  const tooMany = ['box-too-small', 'too-many-places'].includes(refusal.refused);
  if (!tooMany || ranked === undefined || others.length > 0 || data.axis === 'time') return undefined;
  const order = rankedPlaces(ranked.values);
  for (let count = order.length - 1; count >= leastRanked; count -= 1) {
    const kept = new Set(order.slice(0, count));
    const keep = <Each>(all: readonly Each[]) => all.filter((_, place) => kept.has(place));
    const fewer = { ...data, places: keep(data.places), lines: [{ ...ranked, values: keep(ranked.values) }] };
    const plot = draw(fewer);
    if (!isPlotRefusal(plot)) return { plot, data: fewer };
  }
  return undefined;
}

/** The places with a value from the largest to the smallest; none where one is below nought, and no ranking is cut. */
function rankedPlaces(values: PlotData['lines'][number]['values']): readonly number[] {
  const reach = values.map((each) => (typeof each?.value === 'object' ? each.value.to : each?.value));
  if (reach.some((each) => each === undefined || each < 0)) return [];
  return [...values.keys()].toSorted((one, other) => (reach[other] ?? 0) - (reach[one] ?? 0));
}

/** What is counted, and in what where that does not stand behind every value. */
function counted(sheet: Sheet, { title, unit }: ShownSeries, width: number): Block {
  return text(sheet, countedIn({ title, unit }, sheet.messages), {
    face: 'textMedium',
    size: Math.max(32 * sheet.unit, sheet.sizes.text * 0.9),
    colour: sheet.paper.secondary,
    width,
    leading: 1.3,
  });
}

/** What the signs of a plot mean, and that it shows some of many: one behind the other. */
function seriesKey(sheet: Sheet, { plot, data }: DrawnPlot, all: PlotData, width: number): Block {
  if (isPlotRefusal(plot)) return nothing;
  const entries = signsOf(plot, data, all, sheet.messages);
  if (entries.length === 0) return nothing;
  return text(sheet, programWords(entries.join(sheet.messages.separator)), {
    face: 'text',
    size: 32 * sheet.unit,
    colour: sheet.paper.secondary,
    width,
    leading: 1.3,
  });
}

/** Where the words of labels come from; the numbers of an axis are the program's own. */
function wordsIn({ title, places, lines }: ShownSeries): LabelWords {
  return (label, content): Words => {
    if (label.role === 'tick') return programWords(content);
    if (label.role === 'line') return reworded(lines[label.line ?? 0]?.name ?? title, content);
    // ’21 for 2021 is the program's writing.
    if (label.role === 'place' && content.startsWith('’')) return programWords(content);
    if (label.role === 'place') return reworded(places[label.place ?? 0]?.label ?? title, content);
    return reworded(title, content);
  };
}
