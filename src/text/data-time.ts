import { type CalendarDate, readDate } from './calendar-date.js';

/** How exactly a time of data is given. */
export type TimeStep = 'year' | 'half' | 'quarter' | 'month' | 'day';

export interface DataTime {
  /** In years: 2024-Q2 is 2024.25. */
  readonly time: number;
  readonly step: TimeStep;
  readonly date: CalendarDate;
}

const iso = /^(\d{4})[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?(?:T00:00:00(?:\.000)?Z?)?$/;
const part = /^(\d{4})[- ]?(Q[1-4]|H[12])$/i;

/** Reads the head of a row as a time: 2013, 2013年, 2024-03, 2024-Q1, 2024年3月, March 2024; undefined where it is none. */
export function readDataTime(label: string): DataTime | undefined {
  const text = label.trim();
  const date = dateIn(text);
  if (date?.year === undefined || date.fromMonth !== undefined || date.end !== undefined) return undefined;
  const { year, month, day, quarter, half } = date;
  if (quarter !== undefined) return { time: year + (quarter - 1) / 4, step: 'quarter', date };
  if (half !== undefined) return { time: year + (half - 1) / 2, step: 'half', date };
  if (month === undefined) return { time: year, step: 'year', date };
  const inYear = (month - 1) / 12;
  if (day === undefined) return { time: year + inYear, step: 'month', date };
  return { time: year + inYear + (day - 1) / 372, step: 'day', date };
}

function dateIn(text: string): CalendarDate | undefined {
  if (/^(?:1[0-9]|20|21)\d\d$/.test(text)) return { year: Number(text) };
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year !== undefined)
    return { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
  const [, of, which = ''] = part.exec(text) ?? [];
  if (of !== undefined) {
    const place = Number(which[1]);
    return /^q/i.test(which)
      ? { year: Number(of), quarter: place as 1 | 2 | 3 | 4 }
      : { year: Number(of), half: place as 1 | 2 };
  }
  const read = readDate(text, 0);
  return read?.length === text.length ? read.date : undefined;
}
