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
 * first row, tied to them where they had to move apart; where they find no room they stand in rows with their colours.
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
  const rows = rowsOf(data, box, ruler, heightOfNames(names, ruler), how);
  const head = rows === undefined ? undefined : namesAboveFirst(names, rows, box, ruler);
  const drawn =
    rows === undefined || head === undefined ? undefined : plotOf(form, data, box, ruler, rows, head);
  if (drawn !== undefined) return drawn;
  const keyed = nameRows(
    data.lines.map(({ name }) => name),
    box,
    ruler,
  );
  const below = keyed === undefined ? undefined : rowsOf(data, box, ruler, keyed.height, how);
  const plot =
    keyed === undefined || below === undefined ? undefined : plotOf(form, data, box, ruler, below, keyed);
  return plot ?? { refused: 'box-too-small' };
}

interface Rows {
  readonly places: readonly PlotLabel[];
  readonly parts: readonly Bar[];
  readonly scale: PlotScale;
}

/** All rows below a head of some height; undefined where they do not fit. */
function rowsOf(
  data: PlotData,
  box: Box,
  ruler: PlotRuler,
  head: number,
  { most, wholes }: { readonly most: number; readonly wholes?: readonly number[] },
): Rows | undefined {
  const { height: valueHeight } = ruler.measure('0', 'value', true);
  const pitch = (box.height - head) / data.places.length;
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
    end: box.x + box.width,
  };
  const middles = rowMiddles(data.places.length, {
    top: box.y + head,
    height: box.height - head,
    row: Math.max(thickness, names.height),
  });
  const parts = middles.flatMap((middle, place) =>
    partsOf(data, place, scale, { at: middle - thickness / 2, thickness }, wholes?.[place]),
  );
  return { places: names.place(box.x, middles), parts, scale };
}

function namesAboveFirst(
  names: readonly LabelWords[],
  { parts, scale }: Rows,
  box: Box,
  ruler: PlotRuler,
): Pick<NameRows, 'keys' | 'labels'> | undefined {
  const first = parts.filter(({ place }) => place === 0);
  const points = first.map((part) => part.box.x + part.box.width / 2);
  const room = { left: scale.start, right: box.x + box.width, y: first[0]?.box.y ?? box.y };
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
  return label.box.width + 0.6 * ruler.gap <= box.width ? label : undefined;
}
