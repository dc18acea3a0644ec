import type { Box } from './chart.js';
import { type Extent, extentOf } from './notation.js';
import type { Plot, PlotData, PlotPiece, PlotRefusal, PlotValue } from './plot.js';

/** What the forms of a series ask of its values. */

export interface PlacedValue {
  readonly line: number;
  readonly place: number;
  readonly value: PlotValue;
}

/** All values there are, line by line. */
export function valuesOf({ lines }: PlotData): readonly PlacedValue[] {
  return lines.flatMap(({ values }, line) =>
    values.flatMap((value, place) => (value === undefined ? [] : [{ line, place, value }])),
  );
}

/** The one number a value states; undefined for a range. */
export function numberOf({ value }: PlotValue): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The number of a value that a form has found to be one; a form that takes ranges asks for their ends. */
export function statedNumber(value: PlotValue): number {
  const [low, high] = endsOf(value);
  return (low + high) / 2;
}

/** The least and the most a value states. */
export function endsOf({ value }: PlotValue): readonly [low: number, high: number] {
  if (typeof value === 'number') return [value, value];
  return value.from <= value.to ? [value.from, value.to] : [value.to, value.from];
}

/**
 * What is certain of a value, what is possible and whether it goes on, away from nought: below nought the numbers are
 * negative. Undefined where that cannot be said: “more than −5” may lie on either side of −5, a range about nought has
 * no certain part.
 */
export function reachOf(value: PlotValue): Extent | undefined {
  const [low, high] = endsOf(value);
  if (low >= 0) return extentOf({ value: { from: low, to: high }, qualifier: value.qualifier });
  if (high > 0 || !['exactly', 'about'].includes(value.qualifier)) return undefined;
  const { solid, possible } = extentOf({ value: { from: -high, to: -low }, qualifier: value.qualifier });
  return { solid: -solid, possible: -possible, open: false };
}

/** Whether the number itself is certain, and counted: what is not is drawn as a hollow dot. */
export function isCertain(data: PlotData, { place, value }: PlacedValue): boolean {
  return value.qualifier === 'exactly' && data.places[place]?.expected !== true;
}

/** What a form can draw. */
export interface PlotLimits {
  readonly lines?: readonly [least: number, most: number];
  readonly places?: readonly [least: number, most: number];
  readonly time?: true;
  /** One number each, whatever its qualifier. */
  readonly noRanges?: true;
  /** Each as long as it is: the direction of what is not certain must be known. */
  readonly lengths?: true;
  readonly neverNegative?: true;
}

/** Why data cannot be drawn within the limits of a form; undefined where they can. */
export function refusePlot(data: PlotData, box: Box, limits: PlotLimits): PlotRefusal | undefined {
  const values = valuesOf(data);
  const [leastLines, mostLines] = limits.lines ?? [1, Number.POSITIVE_INFINITY];
  const [leastPlaces, mostPlaces] = limits.places ?? [1, Number.POSITIVE_INFINITY];
  const [lines, places] = [data.lines.length, data.places.length];
  const refused = (reason: PlotRefusal['refused'], holds: boolean) =>
    holds ? { refused: reason } : undefined;
  return (
    refused(
      'nothing-to-draw',
      data.lines.some((_, line) => !values.some((one) => one.line === line)),
    ) ??
    refused('nothing-to-draw', values.length === 0) ??
    refused('box-too-small', !(box.width > 0 && box.height > 0)) ??
    refused('no-time', limits.time === true && !hasTimes(data)) ??
    refused('too-few-lines', lines < leastLines) ??
    refused(mostLines === 1 ? 'one-line-only' : 'too-many-lines', lines > mostLines) ??
    refused('too-few-places', places < leastPlaces) ??
    refused('too-many-places', places > mostPlaces) ??
    refused('negative', limits.neverNegative === true && values.some(({ value }) => endsOf(value)[0] < 0)) ??
    refused(
      'not-exact',
      limits.noRanges === true && values.some(({ value }) => numberOf(value) === undefined),
    ) ??
    refused('not-exact', limits.lengths === true && values.some(({ value }) => reachOf(value) === undefined))
  );
}

export function hasTimes({ axis, places }: PlotData): boolean {
  return axis === 'time' && places.every(({ time }) => time !== undefined);
}

/** What has to be explained beside a drawing. */
export function sayOf(data: PlotData, pieces: readonly PlotPiece[], cut = false): Plot['says'] {
  return {
    hatched: pieces.some((piece) => piece.kind === 'bar' && piece.certainty === 'hatched'),
    open: pieces.some(({ kind }) => kind === 'open-end'),
    expected: valuesOf(data).some(({ place }) => data.places[place]?.expected === true),
    gap: data.lines.some(({ values }) => values.includes(undefined)),
    cut,
  };
}
