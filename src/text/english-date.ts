const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Which comes first in a date: America writes June 17, Britain 17 June. */
export type DateOrder = 'month first' | 'day first';

/** A month with its day, as English writes it. */
function dayOfMonth(month: string, day: string | undefined, order: DateOrder): string {
  const name = months[Number(month) - 1] ?? '';
  if (day === undefined) return name;
  return order === 'day first' ? `${Number(day)} ${name}` : `${name} ${Number(day)}`;
}

/** A date in the parts English writes it in: its year, and what stands beside that. */
export function englishDate(
  iso: string,
  order: DateOrder = 'month first',
): { readonly main: string; readonly rest: string } {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return { main: year, rest: '' };
  if (month === 'end') return { main: year, rest: yearEnd };
  return { main: year, rest: dayOfMonth(month, day, order) };
}

const yearEnd = 'year-end';

/**
 * Both parts in one run of text: a comma stands between a day and its year, and none behind a month.
 *
 * @example joinEnglishDate('2017', 'May 9') // 'May 9, 2017'
 */
export function joinEnglishDate(main: string, rest: string): string {
  if (rest === '') return main;
  if (rest === yearEnd) return `end of ${main}`;
  return `${rest}${/\d$/.test(rest) ? ',' : ''} ${main}`;
}

/**
 * The same as Britain writes it, without a comma.
 *
 * @example joinBritishDate('2017', '9 May') // '9 May 2017'
 */
export function joinBritishDate(main: string, rest: string): string {
  if (rest === '') return main;
  return rest === yearEnd ? `end of ${main}` : `${rest} ${main}`;
}
