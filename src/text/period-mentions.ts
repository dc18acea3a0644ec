import type { Span } from '../model/dates.js';
import { type CalendarDate, dateStates, parseDate } from './calendar-date.js';
import { compactText } from './normalise.js';
import { findNumerals } from './numerals.js';
import { lastMonth, relativeDates } from './relative-date.js';

/** A part of a year: a quarter or a half. */
type PartOfYear = Pick<CalendarDate, 'quarter' | 'half'>;

/** A date or a stretch of time that a passage speaks of. */
export interface PeriodMention {
  readonly index: number;
  readonly length: number;
  readonly text: string;
  readonly date: CalendarDate;
  /** A moment by its words: 截至, as of, 底, the end of. */
  readonly moment: boolean;
  /** Something to come: by 2050, 到2050年将. */
  readonly ahead: boolean;
  /** Whether it counts from a day that is not known. */
  readonly unresolved: boolean;
}

const parts =
  /第?(?<quarter>[一二三四1-4])(?:季度|季(?![节節]))|(?<half>[上下])半年|\b(?<first>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter\b|\bQ(?<q>[1-4])\b|\b(?<halved>first|second)[- ]half(?= of (?:the year|(?:19|20)\d\d|last|this))/gi;
const ordinals = ['first', 'second', 'third', 'fourth'];

function partOf(groups: Readonly<Record<string, string | undefined>>): PartOfYear {
  const { quarter, half, first, q, halved } = groups;
  if (half !== undefined) return { half: half === '上' ? 1 : 2 };
  if (halved !== undefined) return { half: ordinals.indexOf(halved.toLowerCase()) === 0 ? 1 : 2 };
  const named = first?.toLowerCase() ?? '';
  const written = quarter ?? q ?? (/^\d/.test(named) ? named[0] : undefined);
  const number =
    written === undefined ? ordinals.indexOf(named) + 1 : Number(written) || '一二三四'.indexOf(written) + 1;
  const known = ([1, 2, 3, 4] as const).find((each) => each === number);
  return known === undefined ? {} : { quarter: known };
}

const ahead = /(?:\bby (?:the end of |around |about )?|(?:到|至))$/i;
const expected =
  /将|將|预计|預計|预测|預測|预期|預期|有望|力争|力爭|目标|目標|规划|規劃|计划|計劃|争取|爭取|\b(?:will|expects?|expected|projects?|projected|projection|forecasts?|targets?|aims?|aimed|plans?|planned|could|should|would|estimate[sd]?|set to|on course|hopes?|goal)\b/i;
const momentBefore =
  /(?:截至|截止(?:到|至)?|\bas of (?:the )?(?:end of )?|\bat (?:the )?(?:end|close) of )$/i;

/**
 * The dates and stretches of time a passage speaks of, in order. A year that is not printed beside a quarter or a month
 * is the one named last before it; else it counts from the day the source was published.
 */
export function periodMentions(passage: string, base: string | undefined): readonly PeriodMention[] {
  const { text } = compactText(passage);
  const dates = datesIn(text, base);
  const used = new Set<number>();
  const read = dates.filter(({ date }) => date.quarter !== undefined || date.half !== undefined);
  const unread = [...text.matchAll(parts)].filter(
    ({ index, 0: found }) =>
      !read.some((each) => index < each.index + each.length && each.index < index + found.length),
  );
  const ofYears = unread.map((match) => {
    const end = match.index + match[0].length;
    const beside = dates.findIndex(
      ({ index, length, date }) =>
        date.month === undefined &&
        (/^[\s的,]*(?:the )?$/.test(text.slice(index + length, match.index)) && index < match.index
          ? true
          : index >= end && /^(?: of|,)? ?(?:the )?$/.test(text.slice(end, index))),
    );
    if (beside >= 0) used.add(beside);
    const year = dates[beside]?.date.year ?? yearBefore(dates, match.index) ?? baseYear(base);
    const date: PeriodMention['date'] = {
      ...(year === undefined ? {} : { year }),
      ...partOf(match.groups ?? {}),
    };
    return { index: match.index, length: match[0].length, text: match[0], date };
  });
  return [...dates.filter((_, index) => !used.has(index)), ...ofYears]
    .toSorted((one, other) => one.index - other.index)
    .map((found) => {
      const before = text.slice(0, found.index);
      return {
        ...found,
        moment: found.date.end === true || momentBefore.test(before),
        ahead: ahead.test(before) && expected.test(text),
        unresolved: found.date.year === undefined,
      };
    });
}

interface FoundDate {
  readonly index: number;
  readonly length: number;
  readonly text: string;
  readonly date: CalendarDate;
}

function datesIn(text: string, base: string | undefined): readonly FoundDate[] {
  const relative = relativeDates(text, base).map(
    ({ date = {}, ...found }): FoundDate => ({ ...found, date }),
  );
  const printed = findNumerals(text).flatMap((numeral): readonly FoundDate[] => {
    if (numeral.kind !== 'date') return [];
    const { index, length, text: said, date } = numeral;
    return relative.some((other) => index < other.index + other.length && other.index < index + length)
      ? []
      : [{ index, length, text: said, date }];
  });
  const all = [...relative, ...printed].toSorted((one, other) => one.index - other.index);
  const resolved: FoundDate[] = [];
  for (const found of all) {
    const { year, month, day } = found.date;
    if (year === undefined && (found.date.quarter !== undefined || found.date.half !== undefined)) {
      const own = yearBefore(resolved, found.index) ?? baseYear(base);
      resolved.push({ ...found, date: own === undefined ? found.date : { ...found.date, year: own } });
      continue;
    }
    if (year !== undefined || month === undefined) {
      resolved.push(found);
      continue;
    }
    const named = yearBefore(resolved, found.index);
    const date = named === undefined ? lastMonth(base, month, day) : { ...found.date, year: named };
    resolved.push({ ...found, date: date ?? found.date });
  }
  return resolved;
}

/** The year named last before a place. */
function yearBefore(dates: readonly FoundDate[], index: number): number | undefined {
  return dates.findLast((found) => found.index < index && found.date.year !== undefined)?.date.year;
}

function baseYear(base: string | undefined): number | undefined {
  return base === undefined ? undefined : Number(base.slice(0, 4));
}

/** Whether a mention states all that a given date or stretch of time says, and is no part of it: 2024年一季度 is not 2024. */
export function mentionStates({ date }: PeriodMention, given: string): boolean {
  const [year, part = ''] = given.split('-');
  const named = /^([QH])(\d)$/.exec(part);
  if (named !== null) {
    const number = named[1] === 'Q' ? date.quarter : date.half;
    return date.year === Number(year) && number === Number(named[2]);
  }
  return date.quarter === undefined && date.half === undefined && dateStates(date, parseDate(given));
}

/** The dates a stretch of time is made of: its ends, or itself. */
export function datesOf(span: Span): readonly string[] {
  return typeof span === 'string' ? [span] : [span.from, span.to];
}
