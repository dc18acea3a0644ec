import { endColumn } from './end-labels.js';
import type { DrawPlot, PlotLabel, PlotPiece, PlotPoint, PlotScale } from './plot.js';
import { fitLabels, keepBetween, labelAt } from './plot-labels.js';
import { type PlacedValue, refusePlot, sayOf, statedNumber, valuesOf } from './plot-values.js';
import { spread } from './spread.js';
import { dotsOf, strokesOf } from './strokes.js';
import { scaled } from './value-scale.js';

/** Shorter slopes than this share of the width have no course. */
const leastRun = 0.25;

/**
 * One to eight lines from one of two places to the other: the value at the left, value and name at the right. The scale
 * begins at nought unless nought would flatten the lines.
 */
export const slope: DrawPlot = (data, box, ruler) => {
  const refusal = refusePlot(data, box, { lines: [1, 8], noRanges: true });
  if (refusal !== undefined) return refusal;
  if (data.places.length !== 2) return { refused: 'not-two-places' };
  const values = valuesOf(data);
  const numbers = values.map(({ value }) => statedNumber(value));
  // A slope says how steeply it went, no length says how much there is: the scale is that of the values.
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const radius = 1.8 * ruler.stroke;
  const { height: placeHeight } = ruler.measure(data.places.map(({ label }) => label).join(''), 'place');
  const { height: valueHeight } = ruler.measure('0', 'value', true);
  const top = box.y + placeHeight + ruler.gap;
  // Words of the highest and the lowest are centred on their points.
  const inset = valueHeight / 2 + radius;
  const [start, end] = [box.y + box.height - inset, top + inset];
  if (start - end < 3 * valueHeight) return { refused: 'box-too-small' };
  const scale: PlotScale = { along: 'y', from, to: to === from ? from + 1 : to, start, end };
  const lasts = data.lines.flatMap((_, index) => values.findLast(({ line }) => line === index) ?? []);
  const heightOf = ({ value }: PlacedValue) => scaled(scale, statedNumber(value));
  const room = { ...box, y: top, height: box.y + box.height - top };
  const column = endColumn(
    lasts.map((last) => ({
      line: last.line,
      place: last.place,
      ...(data.lines.length > 1 ? { name: data.lines[last.line]?.name ?? '' } : {}),
      value: ruler.value(last.value.printed),
      y: heightOf(last),
    })),
    room,
    ruler,
  );
  const firsts = values.filter(({ place, line }) => place === 0 && lasts[line]?.place === 1);
  const middles = spread(
    firsts.map((first) => ({ at: heightOf(first), size: valueHeight })),
    top,
    box.y + box.height,
    0.75 * ruler.gap,
  );
  if (column === undefined || middles === undefined) return { refused: 'box-too-small' };
  const printed = firsts.map(({ value }) => ruler.value(value.printed));
  const isMoved = firsts.map(
    (first, index) => Math.abs((middles[index] ?? 0) - heightOf(first)) > valueHeight / 4,
  );
  const reach = isMoved.includes(true) ? 3 * ruler.gap : ruler.gap;
  const wordWidth = Math.max(0, ...printed.map((text) => ruler.measure(text, 'value').width));
  const left = box.x + wordWidth + reach + radius;
  const right = box.x + box.width - column.width - radius;
  if (right - left < leastRun * box.width) return { refused: 'box-too-small' };
  const at = (place: number, value: number): PlotPoint => [place === 0 ? left : right, scaled(scale, value)];
  const posts = [left, right].map(
    (x): PlotPiece => ({ kind: 'rule', role: 'grid', from: [x, top], to: [x, box.y + box.height] }),
  );
  const places = data.places.map(({ label }, place): PlotLabel => {
    const stand = { x: place === 0 ? left : right, y: box.y, alongX: 'middle', alongY: 'start' } as const;
    const one = labelAt(ruler, { role: 'place', text: label, place }, stand);
    return keepBetween(one, box.x, box.x + box.width);
  });
  const before = firsts.map(({ line, place }, index) =>
    labelAt(
      ruler,
      { role: 'value', text: printed[index] ?? '', line, place },
      { x: box.x + wordWidth, y: middles[index] ?? 0, alongX: 'end', alongY: 'middle' },
    ),
  );
  const leaders = firsts.flatMap((first, index): readonly PlotPiece[] =>
    isMoved[index] === true
      ? [
          {
            kind: 'rule',
            role: 'leader',
            from: [box.x + wordWidth + ruler.gap / 2, middles[index] ?? 0],
            to: [left - 0.75 * ruler.gap, heightOf(first)],
          },
        ]
      : [],
  );
  const ends = column.place(
    lasts.map(({ place, value }) => at(place, statedNumber(value))),
    box.x + box.width,
  );
  const labels = fitLabels([...places, ...before, ...ends.labels], [], { box, ruler });
  if (labels === undefined) return { refused: 'box-too-small' };
  const strokes = data.lines.flatMap((_, index) => strokesOf(data, index, at));
  const dots = data.lines.flatMap((_, index) => dotsOf(data, index, at, { radius, asked: new Set([0, 1]) }));
  const pieces = [...posts, ...leaders, ...ends.leaders, ...strokes, ...dots];
  return {
    form: 'slope',
    box,
    pieces,
    labels,
    coloured: 'by-line',
    scale,
    says: sayOf(data, pieces, scale.from > 0 || scale.to < 0),
  };
};
