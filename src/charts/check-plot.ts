import { isWithin } from './boxes.js';
import type { Box } from './chart.js';
import { checkValue, isClose, type PlotFault } from './check-plot-values.js';
import type { Plot, PlotData, PlotPiece, PlotPoint } from './plot.js';
import { areApart } from './plot-labels.js';
import { sayOf, valuesOf } from './plot-values.js';

/** Forms over time that always print the last value of each line. */
const withLastValue: readonly Plot['form'][] = [
  'line',
  'columns',
  'slope',
  'stacked-area',
  'small-multiples',
];

/**
 * Checks a plot against its data, whatever the form: every value is drawn where its number stands, or its gap is kept;
 * lengths begin at nought and share one factor; what is certain, possible, open and expected is drawn as such; nothing
 * leaves the box; labels do not overlap; names, first and last places and last values stand; and what must be explained
 * is said. Empty when all holds.
 */
export function checkPlot(plot: Plot, data: PlotData): readonly PlotFault[] {
  return [
    ...valuesOf(data).flatMap((value) => checkValue(plot, data, value)),
    ...checkGaps(plot, data),
    ...checkExpected(plot, data),
    ...checkScale(plot),
    ...checkPlaces(plot),
    ...checkWords(plot, data),
    ...(saysAll(plot, data) ? [] : [{ fault: 'not-said' } as const]),
  ];
}

/** Nothing but a dash in a table stands where there is no value, and no course runs over it. */
function checkGaps(plot: Plot, { lines }: PlotData): readonly PlotFault[] {
  const isGap = (line: number, place: number) => lines[line]?.values[place] === undefined;
  const filled = plot.pieces.some((piece) => {
    if (piece.kind === 'stroke' || piece.kind === 'area') {
      return piece.places.some(
        (place, index) => isGap(piece.line, place) || place !== (piece.places[0] ?? 0) + index,
      );
    }
    return (
      (piece.kind === 'bar' || piece.kind === 'dot' || piece.kind === 'open-end') &&
      isGap(piece.line, piece.place)
    );
  });
  return filled ? [{ fault: 'gap-filled' }] : [];
}

function checkExpected(plot: Plot, { places }: PlotData): readonly PlotFault[] {
  const isExpected = (place: number) => places[place]?.expected === true;
  const wrong = plot.pieces.some((piece) => {
    switch (piece.kind) {
      case 'bar':
        return piece.certainty === 'hatched'
          ? false
          : isExpected(piece.place) !== (piece.certainty === 'expected');
      case 'dot':
        return piece.filled && isExpected(piece.place);
      case 'stroke':
        return piece.places.slice(1).some((place) => isExpected(place) !== piece.dashed);
      case 'area':
        return piece.places.slice(1).some((place) => isExpected(place) !== piece.expected);
      default:
        return false;
    }
  });
  return wrong ? [{ fault: 'expected-as-counted' }] : [];
}

/** Where lengths or areas speak, the scale holds nought; small plots share one scale. */
function checkScale(plot: Plot): readonly PlotFault[] {
  const scales = [
    ...(plot.scale === undefined ? [] : [plot.scale]),
    ...(plot.panels ?? []).map(({ scale }) => scale),
  ];
  const speaks = plot.pieces.some(({ kind }) => kind === 'bar' || kind === 'area');
  const hasNought = scales.every(({ from, to }) => from <= 0 && to >= 0);
  const [first] = scales;
  const isOne = scales.every(
    ({ from, to, start, end }) =>
      from === first?.from && to === first.to && isClose(plot, end - start, first.end - first.start),
  );
  return [
    ...(speaks && !hasNought ? [{ fault: 'scale-not-from-nought' } as const] : []),
    ...(isOne ? [] : [{ fault: 'out-of-proportion' } as const]),
    ...(plot.says.cut === hasNought && scales.length > 0 ? [{ fault: 'not-said' } as const] : []),
  ];
}

function checkPlaces({ box, pieces, labels }: Plot): readonly PlotFault[] {
  const inside = [...pieces.flatMap(boxesOf), ...labels.map((label) => label.box)].every((one) =>
    isWithin(one, box),
  );
  return [
    ...(inside ? [] : [{ fault: 'outside-its-box' } as const]),
    ...(areApart(labels) ? [] : [{ fault: 'labels-overlap' } as const]),
  ];
}

function boxesOf(piece: PlotPiece): readonly Box[] {
  const at = ([x, y]: PlotPoint): Box => ({ x, y, width: 0, height: 0 });
  switch (piece.kind) {
    case 'stroke':
      return piece.points.map(at);
    case 'area':
      return [...piece.upper, ...piece.lower].map(at);
    case 'dot': {
      const { x, y, radius } = piece;
      return [{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }];
    }
    case 'span':
    case 'rule':
      return [at(piece.from), at(piece.to)];
    default:
      return [piece.box];
  }
}

function checkWords({ form, labels }: Plot, data: PlotData): readonly PlotFault[] {
  const values = valuesOf(data);
  const says = (role: 'line' | 'place', text: string) =>
    labels.some((label) => label.role === role && label.text === text);
  const ends = [data.places[0], data.places.at(-1)];
  return [
    ...data.lines.flatMap(({ name }, line) =>
      data.lines.length < 2 || says('line', name) ? [] : [{ fault: 'name-missing', line } as const],
    ),
    ...ends.flatMap((place) =>
      place === undefined || says('place', place.label) || says('place', `’${place.label.slice(2)}`)
        ? []
        : [{ fault: 'place-missing' } as const],
    ),
    ...data.lines.flatMap((_, line) => {
      const last = values.findLast((one) => one.line === line);
      const isPrinted = labels.some(
        (label) =>
          label.role === 'value' && label.line === line && label.place === last?.place && label.strong,
      );
      return isPrinted || !withLastValue.includes(form)
        ? []
        : [{ fault: 'last-value-missing', line } as const];
    }),
  ];
}

function saysAll({ pieces, says }: Plot, data: PlotData): boolean {
  const due = sayOf(data, pieces);
  return (['hatched', 'open', 'expected', 'gap'] as const).every((one) => says[one] === due[one]);
}
