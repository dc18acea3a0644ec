import type { DatedItem } from '../../model/content.js';

/** Where dated things and the years between them stand on a line that is time. */
export interface TimeScale {
  /** Of each item, as a share of the line: 0 where it begins, 1 where it ends. */
  readonly places: readonly number[];
  /** Where a year begins, likewise. */
  readonly years: readonly number[];
}

/** More marks than these would be a comb. */
const mostYears = 24;

/** How exactly a date is given, and when it is, in years: the last day of 2023 is 2024. */
function momentOf(iso: string | undefined): { readonly parts: number; readonly year: number } | undefined {
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/.exec(iso ?? '') ?? [];
  if (year === undefined) return undefined;
  const start = Number(year);
  if (rest === undefined) return { parts: 1, year: start };
  if (rest === 'end') return { parts: 2, year: start + 1 };
  const [month = Number.NaN, day = 1] = rest.split('-').map(Number);
  return Number.isNaN(month + day)
    ? undefined
    : { parts: 2, year: start + (month - 1 + (day - 1) / 31) / 12 };
}

/**
 * The scale of some dated things in the order of time. Undefined where distance cannot mean time: a date that cannot be
 * read, years beside months, or two dates so near to each other that their stations would touch.
 *
 * @param least how far two stations stand apart at least, as a share of the line
 */
export function timeScale(items: readonly DatedItem[], least: number): TimeScale | undefined {
  const moments = items.flatMap(({ date }) => momentOf(date.iso) ?? []);
  const [first] = moments;
  const last = moments.at(-1);
  if (first === undefined || last === undefined || moments.length < items.length) return undefined;
  const span = last.year - first.year;
  if (span <= 0 || new Set(moments.map(({ parts }) => parts)).size > 1) return undefined;
  const placeOf = (year: number) => (year - first.year) / span;
  const places = moments.map(({ year }) => placeOf(year));
  if (places.some((place, index) => index > 0 && place - (places[index - 1] ?? 0) < least)) return undefined;
  const begins = Math.floor(first.year) + 1;
  const years = Array.from({ length: Math.max(0, Math.ceil(last.year) - begins) }, (_, index) =>
    placeOf(begins + index),
  );
  return { places, years: years.length > mostYears ? [] : years };
}
