import { scaleLinear } from 'd3-scale';
import { isWithin, overlap } from './boxes.js';
import type { Box } from './chart.js';
import type { PlotData, PlotLabel, PlotRuler } from './plot.js';
import { areApart, keepBetween, labelAt } from './plot-labels.js';

/** Where the places stand along x: times at their distance, categories in equal steps. */
export function placesAlong({ axis, places }: PlotData, left: number, right: number): readonly number[] {
  const times = places.map(({ time }, index) => (axis === 'time' ? (time ?? index) : index));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  if (first === last) return times.map(() => (left + right) / 2);
  return times.map(scaleLinear([first, last], [left, right]));
}

/** The room of one column: the shortest distance of two places, with half of it on either side. */
export function pitchOf({ axis, places }: PlotData, width: number): number {
  const times = places.map(({ time }, index) => (axis === 'time' ? (time ?? index) : index));
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const shortest = Math.min(...steps);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  return steps.length === 0 ? width : (width * shortest) / (last - first + shortest);
}

/** Every so many places have a label, until they do not collide. */
const steps = [1, 2, 5, 10, 20] as const;

/**
 * The labels of places below a plot: all of them, years as ’21 behind the first where they are too wide, or every
 * second, fifth or tenth. The first and the last always stand, the first in full.
 *
 * @param every whether a label left out would leave what it names unnamed, as of categories
 * @returns undefined where not even the first and the last fit
 */
export function labelPlaces(
  { places }: Pick<PlotData, 'places'>,
  xs: readonly number[],
  top: number,
  { box, ruler, every = false }: { readonly box: Box; readonly ruler: PlotRuler; readonly every?: boolean },
): readonly PlotLabel[] | undefined {
  const last = places.length - 1;
  const shortened = shortYears(places);
  const labelOf = (place: number, short: boolean) => {
    const text = (short ? shortened?.[place] : undefined) ?? places[place]?.label ?? '';
    const stand = { x: xs[place] ?? 0, y: top, alongX: 'middle', alongY: 'start' } as const;
    return keepBetween(labelAt(ruler, { role: 'place', text, place }, stand), box.x, box.x + box.width);
  };
  const air = { x: ruler.gap, y: 0 };
  const row = (step: number, short: boolean) => {
    const shown = places.flatMap((_, place) =>
      place % step === 0 && place < last ? [labelOf(place, short)] : [],
    );
    const end = labelOf(last, short);
    const before = shown.at(-1);
    // The last place is named even where it is no full step behind the one before.
    const crowded = step > 1 && before !== undefined && shown.length > 1 && overlap(before.box, end.box, air);
    return last === 0 ? [labelOf(0, false)] : [...(crowded ? shown.slice(0, -1) : shown), end];
  };
  const rows = [
    ...steps.flatMap((step) =>
      shortened !== undefined ? [row(step, false), row(step, true)] : [row(step, false)],
    ),
    last === 0 ? [labelOf(0, false)] : [labelOf(0, false), labelOf(last, false)],
  ];
  return rows
    .slice(0, every ? 1 : rows.length)
    .find(
      (labels) =>
        labels.every((label) => isWithin(label.box, box)) &&
        areApart(
          labels.map((label) => ({ ...label, box: { ...label.box, width: label.box.width + ruler.gap } })),
        ),
    );
}

/** Years as ’21 behind the first, which stays in full; undefined where the places are no years of one century. */
export function shortYears(places: PlotData['places']): readonly string[] | undefined {
  return places.every(({ label }) => /^\d{4}$/.test(label)) && isOneCentury(places)
    ? places.map(({ label }, place) => (place === 0 ? label : `’${label.slice(2)}`))
    : undefined;
}

/** ’49 behind 1949 is clear, behind 1849 it is not. */
function isOneCentury(places: PlotData['places']): boolean {
  const years = places.map(({ label }) => Number(label));
  return Math.max(...years) - Math.min(...years) < 100;
}
