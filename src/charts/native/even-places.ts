import type { NativeChart } from '../../model/native-chart.js';
import { shortYears } from '../along-time.js';
import type { Plot, PlotData, PlotRuler } from '../plot.js';
import { scaled } from '../value-scale.js';

/** What the words of an axis need of their room, in their widths. */
const spare = 1.25;

/** Months differ by a day or two; places that differ by more do not stand at one distance. In shares of it. */
const tolerance = 0.05;

/** Whether the places stand at one distance: names of an axis do, times may not. */
export function areEven({ axis, places }: Pick<PlotData, 'axis' | 'places'>): boolean {
  if (axis !== 'time') return true;
  const times = places.flatMap(({ time }) => (time === undefined ? [] : [time]));
  if (times.length < places.length) return false;
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return Math.max(...steps) - Math.min(...steps) <= tolerance * Math.max(...steps);
}

/** Where the first of some evenly spread places stands, and how far they are apart, from some of them. */
export function evenSteps(
  known: ReadonlyMap<number, number>,
): { readonly first: number; readonly step: number } | undefined {
  const places = [...known.keys()].toSorted((one, other) => one - other);
  const [from, to] = [places[0], places.at(-1)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const [start, end] = [known.get(from) ?? 0, known.get(to) ?? 0];
  const step = (end - start) / (to - from);
  return { first: start - from * step, step };
}

/**
 * The names of places along x: of times every so many, so that no name touches the next, years behind the first as ’21
 * where they have no room in full. Categories are all named, in as many lines as they need.
 *
 * @param step from one place to the next, in px
 */
export function namesAlong(
  { axis, places }: Pick<PlotData, 'axis' | 'places'>,
  step: number,
  ruler: PlotRuler,
): Pick<NativeChart, 'categories' | 'nameEvery'> {
  const full = places.map(({ label }) => label);
  if (axis !== 'time') return { categories: full };
  const everyOf = ([, ...names]: readonly string[]) => {
    const widest = Math.max(0, ...names.map((name) => ruler.measure(name, 'place').width));
    return Math.max(1, Math.ceil((widest + ruler.gap) / step));
  };
  const years = everyOf(full) > 1 ? shortYears(places) : undefined;
  // An editor breaks a name that is nearly as wide as its room: then the first year is short, too.
  const isBroken = ruler.measure(full[0] ?? '', 'place').width * spare > step;
  const categories =
    years?.map((year, place) => (place === 0 && isBroken ? `’${year.slice(2)}` : year)) ?? full;
  return { categories, nameEvery: everyOf(categories) };
}

/** The scale of a plot with the distance of its rules; that of its ends where it has fewer than two. */
export function domainOf({ scale, pieces }: Pick<Plot, 'scale' | 'pieces'>): Pick<NativeChart, 'domain'> {
  if (scale === undefined) return {};
  const { from, to, start, end } = scale;
  const perPx = (to - from) / (end - start);
  const noughtAt = scaled(scale, 0);
  const ruled = pieces
    .flatMap((piece) =>
      piece.kind === 'rule' && piece.role !== 'leader' && piece.from[1] === piece.to[1]
        ? [piece.from[1]]
        : [],
    )
    .map((y) => (y - noughtAt) * perPx)
    .toSorted((one, other) => one - other);
  const steps = ruled.slice(1).map((value, index) => value - (ruled[index] ?? 0));
  const step = steps.length === 0 ? to - from : Math.min(...steps);
  return { domain: { from, to, step: Number(step.toPrecision(6)) } };
}
