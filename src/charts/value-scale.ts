import { extent, tickStep } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Box } from './chart.js';
import type { PlotLabel, PlotPiece, PlotRuler, PlotScale } from './plot.js';
import { labelAt } from './plot-labels.js';

/** From where to where a scale of values reaches, in round numbers, and where it is ruled. */
export interface ValueDomain {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly step: number;
  /** It does not begin at nought. */
  readonly cut: boolean;
}

/** Where every value is larger than this share of the largest, a scale from nought shows a line as flat. */
const flatFrom = 0.5;

/**
 * The domain of a scale for numbers, with three to five round ticks. It begins at nought, unless it may be cut and
 * nought would flatten what is drawn.
 */
export function valueDomain(numbers: readonly number[], mayCut: boolean): ValueDomain {
  const [low = 0, high = 0] = extent(numbers);
  const cut =
    mayCut && high > low && ((low > 0 && low > flatFrom * high) || (high < 0 && high < flatFrom * low));
  const [from, to] = cut ? [low, high] : [Math.min(0, low), Math.max(0, high)];
  const ends: [number, number] = from === to ? [0, 1] : [from, to];
  const ruled = [4, 3, 5, 2].map((count) => ruledWith(ends, count));
  const [fallback] = ruled;
  const chosen = ruled.find(({ ticks }) => isReadable(ticks.length)) ?? fallback;
  return { ...(chosen ?? { from: 0, to: 1, ticks: [0, 1], step: 1 }), cut };
}

/** About so many round ticks; the scale ends at the last where that is near, else at the highest number itself. */
function ruledWith([low, high]: readonly [number, number], count: number): Omit<ValueDomain, 'cut'> {
  const scale = scaleLinear().domain([low, high]).nice(count);
  const [first = low, last = high] = scale.domain();
  const step = tickStep(first, last, count);
  const to = last - high > step / 2 ? high : last;
  return { from: first, to, ticks: scale.ticks(count).filter((tick) => tick <= to), step };
}

function isReadable(ticks: number): boolean {
  return ticks >= 3 && ticks <= 5;
}

/** Where a number stands on a scale, in px. */
export function scaled({ from, to, start, end }: PlotScale, value: number): number {
  return start + ((value - from) / (to - from)) * (end - start);
}

/** The room that the numbers of an axis take to the left of what is drawn. */
export function tickColumn({ ticks, step }: ValueDomain, ruler: PlotRuler): number {
  return Math.max(...ticks.map((tick) => ruler.measure(ruler.tick(tick, step), 'tick').width)) + ruler.gap;
}

/** The rules of an axis along y, and its numbers to their left; nought has a rule of its own. */
export function valueAxis(
  domain: ValueDomain,
  scale: PlotScale,
  plot: Box,
  ruler: PlotRuler,
): { readonly rules: readonly PlotPiece[]; readonly labels: readonly PlotLabel[] } {
  const rules = domain.ticks.map((tick) => rule(tick === 0 ? 'nought' : 'grid', plot, scaled(scale, tick)));
  const labels = domain.ticks.map((tick) =>
    labelAt(
      ruler,
      { role: 'tick', text: ruler.tick(tick, domain.step) },
      { x: plot.x - ruler.gap, y: scaled(scale, tick), alongX: 'end', alongY: 'middle' },
    ),
  );
  return { rules, labels };
}

/** A rule across a plot at a height. */
export function rule(role: 'grid' | 'nought', plot: Box, y: number): PlotPiece {
  return { kind: 'rule', role, from: [plot.x, y], to: [plot.x + plot.width, y] };
}
