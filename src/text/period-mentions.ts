import type { Span } from '../model/story.js';
import { type CalendarDate, dateStates, parseDate } from './calendar-date.js';
import { compactText } from './normalise.js';
import { findNumerals } from './numerals.js';
import { lastMonth, relativeDates } from './relative-date.js';

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

const ahead = /(?:\bby (?:the end of |around |about )?|(?:到|至))$/i;
/** 114年底以前: before a date that is to come. */
const beforeThen = /^[以之]?前/;
const expected =
  /将|將|预计|預計|预测|預測|预期|預期|有望|力争|力爭|目标|目標|规划|規劃|计划|計[劃畫]|[预預]估|可望|争取|爭取|要求|打算|希望|\b(?:will|expects?|expected|projects?|projected|projection|forecasts?|targets?|aims?|aimed|plans?|planned|could|should|would|estimate[sd]?|set to|on course|hopes?|goal|wants?|wishes|intends?|pledge[sd]?|promise[sd]?|promises|must|needs? to|might)\b/i;
const momentBefore =
  /(?:截至|截止(?:到|至)?|\bas of (?:the )?(?:end of )?|\bat (?:the )?(?:end|close) of )$/i;

/** All of a year: of the one printed last before it (截至2023年底…，全年出生率), else of the one the source is from. */
const wholeYear = /全年度?|\b(?:(?:the )?(?:whole|full|entire) year|full-year)\b/gi;

/** Whether a sentence speaks of something to come: expected, planned, 预计. */
export function speaksOfExpected(sentence: string): boolean {
  return expected.test(sentence);
}

/**
 * The dates and stretches of time a passage speaks of, in order. A year that is not printed beside a quarter or a month
 * is the one named last before it; else it counts from the day the source was published.
 */
export function periodMentions(passage: string, base: string | undefined): readonly PeriodMention[] {
  const { text } = compactText(passage);
  return datesIn(text, base).map((found) => {
    const before = text.slice(0, found.index);
    return {
      ...found,
      moment: found.date.end === true || momentBefore.test(before),
      ahead:
        (ahead.test(before) || beforeThen.test(text.slice(found.index + found.length))) &&
        expected.test(text),
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
  const whole = [...text.matchAll(wholeYear)].map(
    ({ index, 0: said }): FoundDate => ({ index, length: said.length, text: said, date: {} }),
  );
  const all = [...relative, ...printed, ...whole].toSorted((one, other) => one.index - other.index);
  const isRelative = ({ index }: FoundDate) => relative.some((other) => other.index === index);
  const resolved: FoundDate[] = [];
  for (const [place, found] of all.entries()) {
    const before = whole.includes(found) ? resolved.filter((each) => !isRelative(each)) : resolved;
    const year = found.date.year ?? yearBeside(text, all, place) ?? yearBefore(before, found.index);
    const { month, day } = found.date;
    const last = year === undefined && month !== undefined ? lastMonth(base, month, day) : undefined;
    const counted = whole.includes(found) || (isPartOfYear(found) && month === undefined);
    const own = year ?? (counted ? baseYear(base) : undefined);
    resolved.push({ ...found, date: last ?? { ...found.date, ...(own === undefined ? {} : { year: own }) } });
  }
  // The year printed beside a quarter is no stretch of time of its own.
  return resolved.filter((_, place) => !isYearOfOther(text, all, place));
}

function isPartOfYear({ date }: FoundDate): boolean {
  return date.quarter !== undefined || date.half !== undefined || date.month !== undefined;
}

/** Whether a year alone stands directly before or behind a part of a year: 去年一季度, the first quarter of last year. */
function belongsTo(text: string, year: FoundDate, other: FoundDate): boolean {
  if (year.date.year === undefined || isPartOfYear(year) || year.date.end === true) return false;
  if (other.date.year !== undefined || !isPartOfYear(other)) return false;
  const [first, second] = year.index < other.index ? [year, other] : [other, year];
  const between = text.slice(first.index + first.length, second.index);
  return year.index < other.index ? /^[\s的,’']*s? ?$/.test(between) : /^(?: of|,)? ?$/.test(between);
}

function yearBeside(text: string, all: readonly FoundDate[], place: number): number | undefined {
  const own = all[place];
  return [all[place - 1], all[place + 1]]
    .flatMap((other) =>
      own !== undefined && other !== undefined && belongsTo(text, other, own) ? [other] : [],
    )
    .at(0)?.date.year;
}

function isYearOfOther(text: string, all: readonly FoundDate[], place: number): boolean {
  const own = all[place];
  return [all[place - 1], all[place + 1]].some(
    (other) => own !== undefined && other !== undefined && belongsTo(text, own, other),
  );
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
  const wanted = parseDate(given);
  if (wanted.quarter !== undefined || wanted.half !== undefined) return dateStates(date, wanted);
  if (date.fromMonth !== undefined) {
    // 1至9月 states its first month and its last.
    const { year, month } = wanted;
    return date.year === year && (month === date.month || month === date.fromMonth);
  }
  return date.quarter === undefined && date.half === undefined && dateStates(date, wanted);
}

/** Whether a mention is the whole stretch between two months of a year: 1至9月, 上半年, the first quarter. */
export function mentionSpans({ date }: PeriodMention, from: string, to: string): boolean {
  const [first, last] = [parseDate(from), parseDate(to)];
  const months = monthsOf(date);
  return (
    months !== undefined &&
    first.year === date.year &&
    last.year === date.year &&
    first.month === months.from &&
    last.month === months.to &&
    (first.day ?? last.day) === undefined
  );
}

function monthsOf({ fromMonth, month, quarter, half }: CalendarDate) {
  if (fromMonth !== undefined && month !== undefined) return { from: fromMonth, to: month };
  if (quarter !== undefined) return { from: quarter * 3 - 2, to: quarter * 3 };
  if (half !== undefined) return { from: half * 6 - 5, to: half * 6 };
  return undefined;
}

/** The dates a stretch of time is made of: its ends, or itself. */
export function datesOf(span: Span): readonly string[] {
  return typeof span === 'string' ? [span] : [span.from, span.to];
}
