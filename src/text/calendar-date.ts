import { unitPattern } from './counting-words.js';

/** A date as far as it is printed: a year, a month of it, a day; 2023年底 is the end of a year. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly end?: true;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** The forms of a date, the most telling first. Each is tried at one place of a compact text. */
const forms: readonly RegExp[] = [
  /(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:份|(?<day>\d{1,2})[日号])?)?(?<end>年?[底末])?/y,
  /(?<year>[〇零一二三四五六七八九]{4})年(?:(?<month>[一二三四五六七八九十]{1,2})月)?(?<end>[底末])?/y,
  /(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-2]\d|3[01]))?(?!\d)/y,
  new RegExp(`(?<day>\\d{1,2}) (?<month>${monthName})\\.?,? (?<year>\\d{4})(?!\\d)`, 'y'),
  new RegExp(`(?<month>${monthName})\\.? (?:(?<day>\\d{1,2}), )?(?<year>\\d{4})(?!\\d)`, 'y'),
  /(?<end>(?:the )?end of )(?<year>(?:19|20)\d{2})(?!\d)/y,
  /(?<month>1[0-2]|0?[1-9])月(?:份|(?<day>\d{1,2})[日号])?/y,
  // A year alone: of a range (2013—2023年), or a bare 2030 that counts nothing.
  /(?<year>(?:19|20)\d{2})(?=[~—–-]+\d{4}年)/y,
  new RegExp(
    `(?<year>(?:19|20)\\d{2})(?![\\d%％‰/万亿千百余多来+]|[.,]\\d|[A-Za-z]| [a-z]+s\\b| ?(?:thousand|million|billion)|${unitPattern})`,
    'y',
  ),
];

/** The date that begins at a place of a compact text, or undefined. */
export function readDate(text: string, index: number): { date: CalendarDate; length: number } | undefined {
  if (/[\d.]/.test(text[index - 1] ?? '')) return undefined;
  for (const form of forms) {
    form.lastIndex = index;
    const match = form.exec(text);
    if (!match) continue;
    const { year, month, day, end } = match.groups ?? {};
    const date: CalendarDate = {
      ...(year === undefined ? {} : { year: number(year) }),
      ...(month === undefined ? {} : { month: number(month) }),
      ...(day === undefined ? {} : { day: number(day) }),
      ...(end === undefined ? {} : { end: true }),
    };
    if ((date.month ?? 1) > 12 || (date.day ?? 1) > 31) continue;
    return { date, length: match[0].length };
  }
  return undefined;
}

/** Reads a story's date: `2017`, `2017-05`, `2017-05-14`, `2023-end`. */
export function parseDate(iso: string): CalendarDate {
  const [year, month, day] = iso.split('-');
  if (month === 'end') return { year: Number(year), end: true };
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** Whether a printed date states all that a given one says: 2017年5月 states 2017 and 2017-05, not 2018. */
export function dateStates(printed: CalendarDate, given: CalendarDate): boolean {
  return (['year', 'month', 'day', 'end'] as const).every(
    (part) => given[part] === undefined || given[part] === printed[part],
  );
}

function number(printed: string): number {
  const month = months.indexOf(printed.slice(0, 3).toLowerCase());
  if (month >= 0) return month + 1;
  if (/^\d+$/.test(printed)) return Number(printed);
  if (printed.includes('十')) {
    const [tens = '', ones = ''] = printed.split('十');
    return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
  }
  return Number([...printed].map(digit).join(''));
}

function digit(character: string): number {
  return character === '〇' ? 0 : '零一二三四五六七八九'.indexOf(character);
}
