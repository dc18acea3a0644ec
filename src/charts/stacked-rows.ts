import type { Box } from './chart.js';
import { type NameRows, nameRows } from './name-row.js';
import { heightOfNames, namesAbove } from './names-above.js';
import type { Plot, PlotData, PlotLabel, PlotRefusal, PlotRuler, PlotScale } from './plot.js';
import { fitLabels, type LabelWords, labelAt } from './plot-labels.js';
import { sayOf, statedNumber } from './plot-values.js';
import { rowLabels, rowMiddles } from './row-labels.js';
import { type Bar, boxOf } from './series-bars.js';

/** How much of its row a bar takes, how much where rows are tight, and its thickness in heights of a value at most. */
const filled = 0.62;
const filledTightly = 0.86;
const mostThickness = 5;

/**
 * Draws the parts of each place one behind the other, in a row a place. The names of the parts stand above those of the
 * first row or below those of the last, tied to them where they had to move apart; where they find no room they stand in rows with their colours.
 * A value stands in its part where it fits.
 *
 * @param how the most a row holds, and the whole of each where its parts are drawn as shares of it
 */
export function drawStackedRows(
  form: Plot['form'],
  data: PlotData,
  box: Box,
  ruler: PlotRuler,
  how: { readonly most: number; readonly wholes?: readonly number[] },
): Plot | PlotRefusal {
  const names = data.lines.map(({ name }, line) => ({ role: 'line', text: name, line }) as const);
  const side = sideOfNames(data);
  const room = heightOfNames(names, ruler);
  const rows = rowsOf(
    data,
    box,
    ruler,
    side === 'above' ? { head: room, foot: 0 } : { head: 0, foot: room },
    how,
  );
  const head = rows === undefined ? undefined : namesAt(side, names, rows, box, ruler);
  const drawn =
    rows === undefined || head === undefined ? undefined : plotOf(form, data, box, ruler, rows, head);
  if (drawn !== undefined) return drawn;
  const keyed = nameRows(
    data.lines.map(({ name }) => name),
    box,
    ruler,
  );
  const below =
    keyed === undefined ? undefined : rowsOf(data, box, ruler, { head: keyed.height, foot: 0 }, how);
  const plot =
    keyed === undefined || below === undefined ? undefined : plotOf(form, data, box, ruler, below, keyed);
  return plot ?? { refused: 'box-too-small' };
}

interface Rows {
  readonly places: readonly PlotLabel[];
  readonly parts: readonly Bar[];
  readonly scale: PlotScale;
}

/** All rows between a head and a foot of some height; undefined where they do not fit. */
function rowsOf(
  data: PlotData,
  box: Box,
  ruler: PlotRuler,
  { head, foot }: { readonly head: number; readonly foot: number },
  { most, wholes }: { readonly most: number; readonly wholes?: readonly number[] },
): Rows | undefined {
  const { height: valueHeight } = ruler.measure('0', 'value', true);
  const height = box.height - head - foot;
  const pitch = height / data.places.length;
  const words = data.places.map(({ label }, place) => ({ role: 'place', text: label, place }) as const);
  const names = rowLabels(words, { width: box.width, pitch }, ruler);
  // A bar is as thick as the numbers in it need.
  const least = valueHeight + ruler.gap / 3;
  if (names === undefined || filledTightly * pitch < least) return undefined;
  const thickness = Math.min(Math.max(filled * pitch, least), mostThickness * valueHeight);
  const scale: PlotScale = {
    along: 'x',
    from: 0,
    to: most,
    start: box.x + names.width,
    end: box.x + box.width - roomBehind(data, box.width - names.width, most, ruler, wholes),
  };
  const middles = rowMiddles(data.places.length, {
    top: box.y + head,
    height,
    row: Math.max(thickness, names.height),
  });
  const parts = middles.flatMap((middle, place) =>
    partsOf(data, place, scale, { at: middle - thickness / 2, thickness }, wholes?.[place]),
  );
  return { places: names.place(box.x, middles), parts, scale };
}

/** Names stand at the end at which the narrowest part is wider: there each stands at its own. */
function sideOfNames({ lines, places }: PlotData): 'above' | 'below' {
  const narrowest = (place: number) => {
    const numbers = lines.map(({ values }) => {
      const value = values[place];
      return value === undefined ? 0 : statedNumber(value);
    });
    const whole = numbers.reduce((sum, each) => sum + each, 0);
    return whole === 0 ? 0 : Math.min(...numbers) / whole;
  };
  return narrowest(places.length - 1) > narrowest(0) ? 'below' : 'above';
}

function namesAt(
  side: 'above' | 'below',
  names: readonly LabelWords[],
  { parts, scale }: Rows,
  box: Box,
  ruler: PlotRuler,
): Pick<NameRows, 'keys' | 'labels'> | undefined {
  const last = Math.max(...parts.map(({ place }) => place));
  const row = parts.filter(({ place }) => place === (side === 'above' ? 0 : last));
  const points = row.map((part) => part.box.x + part.box.width / 2);
  const edge = row[0]?.box ?? box;
  const y = side === 'above' ? edge.y : edge.y + edge.height;
  const room = { left: scale.start, right: box.x + box.width, y, side };
  const above = namesAbove(names, points, room, ruler);
  return above === undefined ? undefined : { keys: above.leaders, labels: above.labels };
}

function plotOf(
  form: Plot['form'],
  data: PlotData,
  box: Box,
  ruler: PlotRuler,
  { places, parts, scale }: Rows,
  head: Pick<NameRows, 'keys' | 'labels'>,
): Plot | undefined {
  const values = parts.flatMap((part) => valueIn(data, part, ruler) ?? []);
  const labels = fitLabels([...head.labels, ...places, ...values], [], { box, ruler });
  if (labels === undefined) return undefined;
  const pieces = [...head.keys, ...parts];
  return { form, box, pieces, labels, coloured: 'by-line', scale, says: sayOf(data, pieces) };
}

/** The parts of one place, each from the end of the one before. */
function partsOf(
  data: PlotData,
  place: number,
  scale: PlotScale,
  band: { readonly at: number; readonly thickness: number },
  whole: number | undefined,
): readonly Bar[] {
  let from = 0;
  return data.lines.flatMap(({ values }, line): readonly Bar[] => {
    const value = values[place];
    if (value === undefined) return [];
    const number = statedNumber(value);
    const to = from + (whole === undefined ? number : (100 * number) / whole);
    const certainty = data.places[place]?.expected === true ? 'expected' : 'solid';
    const bar: Bar = { kind: 'bar', line, place, certainty, from, to, box: boxOf(scale, band, from, to) };
    from = to;
    return [bar];
  });
}

/** The value in the middle of its part; undefined where the part is too short for it. */
function valueIn(
  data: PlotData,
  { line, place, certainty, box }: Bar,
  ruler: PlotRuler,
): PlotLabel | undefined {
  const value = data.lines[line]?.values[place];
  if (value === undefined) return undefined;
  const isLast = data.axis === 'time' && place === data.places.length - 1;
  const words = {
    role: 'value',
    text: ruler.value(value.printed),
    line,
    place,
    strong: isLast,
    inside: certainty === 'solid',
  } as const;
  const stand = {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    alongX: 'middle',
    alongY: 'middle',
  } as const;
  const label = labelAt(ruler, words, stand);
  if (label.box.width + 0.6 * ruler.gap <= box.width) return label;
  // The end of the last part is free: there a value stands that has no room in it.
  if (line !== data.lines.length - 1 || box.width <= 0) return undefined;
  const behind = {
    x: box.x + box.width + ruler.gap / 2,
    y: stand.y,
    alongX: 'start',
    alongY: 'middle',
  } as const;
  return labelAt(ruler, { ...words, inside: false }, behind);
}

/** What the values of last parts too short for them need behind the bars, in px. */
function roomBehind(
  { lines, places }: PlotData,
  width: number,
  most: number,
  ruler: PlotRuler,
  wholes: readonly number[] | undefined,
): number {
  const last = lines.at(-1);
  const needs = places.flatMap((_, place) => {
    const value = last?.values[place];
    if (value === undefined) return [];
    const part = statedNumber(value);
    const length = wholes === undefined ? part / most : part / (wholes[place] ?? most);
    const { width: needed } = ruler.measure(ruler.value(value.printed), 'value', true);
    return length > 0 && needed + 0.6 * ruler.gap > length * width ? [needed + ruler.gap / 2] : [];
  });
  return Math.max(0, ...needs);
}
