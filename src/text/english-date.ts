const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date in the parts English writes it in: its year, and what stands beside that. */
export function englishDate(iso: string): { readonly main: string; readonly rest: string } {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return { main: year, rest: '' };
  if (month === 'end') return { main: year, rest: yearEnd };
  return { main: year, rest: `${months[Number(month) - 1]}${day === undefined ? '' : ` ${Number(day)}`}` };
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
