import type { Span } from '../../model/story.js';
import { type DateOrder, englishDate, joinBritishDate, joinEnglishDate } from '../../text/english-date.js';

const ordinals = ['first', 'second', 'third', 'fourth'];

/** A date or a stretch of time as it stands in a sentence: the end of 2021, the first quarter of 2024, May 2021. */
function inWords(iso: string, order: DateOrder): string {
  const [year = '', part = ''] = iso.split('-');
  if (part === '') return year;
  if (part === 'end') return `the end of ${year}`;
  const named = /^([QH])(\d)$/.exec(part);
  if (named !== null)
    return `the ${ordinals[Number(named[2]) - 1]} ${named[1] === 'Q' ? 'quarter' : 'half'} of ${year}`;
  const { main, rest } = englishDate(iso, order);
  return order === 'day first' ? joinBritishDate(main, rest) : joinEnglishDate(main, rest);
}

/** When a figure holds, what it is compared with, and that it was calculated. */
export function periodsIn(order: DateOrder) {
  const written = (iso: string) => inWords(iso, order);
  return {
    asOf: (date: string) => `as of ${written(date)}`,
    during: (span: Span) => {
      if (typeof span !== 'string') return `from ${written(span.from)} to ${written(span.to)}`;
      return `${/^\d{4}-\d\d-\d\d$/.test(span) ? 'on' : 'in'} ${written(span)}`;
    },
    since: (date: string) => `since ${written(date)}`,
    by: (date: string) => `projected for ${written(date)}`,
    basis: {
      'year-on-year': 'year on year',
      'month-on-month': 'month on month',
      'quarter-on-quarter': 'quarter on quarter',
      'since-start-of-year': 'since the start of the year',
    },
    remainder: 'the rest, calculated',
    calculated: (figures: readonly string[]) => {
      const [last = '', ...others] = figures.toReversed();
      const before = others.toReversed().join(', ');
      return `calculated from ${before === '' ? last : `${before} and ${last}`}`;
    },
  } as const;
}

export const periods = periodsIn('month first');
