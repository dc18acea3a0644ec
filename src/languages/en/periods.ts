import type { Span } from '../../model/story.js';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ordinals = ['first', 'second', 'third', 'fourth'];

/** A date or a stretch of time as it stands in a sentence: the end of 2021, the first quarter of 2024, May 2021. */
function inWords(iso: string): string {
  const [year = '', part = '', day] = iso.split('-');
  if (part === '') return year;
  if (part === 'end') return `the end of ${year}`;
  const named = /^([QH])(\d)$/.exec(part);
  if (named !== null)
    return `the ${ordinals[Number(named[2]) - 1]} ${named[1] === 'Q' ? 'quarter' : 'half'} of ${year}`;
  const month = months[Number(part) - 1];
  return day === undefined ? `${month} ${year}` : `${month} ${Number(day)}, ${year}`;
}

/** When a figure holds, what it is compared with, and that it was calculated. */
export const periods = {
  asOf: (date: string) => `as of ${inWords(date)}`,
  during: (span: Span) => {
    if (typeof span !== 'string') return `from ${inWords(span.from)} to ${inWords(span.to)}`;
    return `${/^\d{4}-\d\d-\d\d$/.test(span) ? 'on' : 'in'} ${inWords(span)}`;
  },
  since: (date: string) => `since ${inWords(date)}`,
  by: (date: string) => `by ${inWords(date)} (projection)`,
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
