import { type Block, stack } from '../../layout/block.js';
import { figure } from '../../layout/figure.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { DatedItem, Figure } from '../../model/content.js';

/** Whether all stand in one year, so that month and day tell them apart and the year says nothing new. */
export function ofOneYear(items: readonly DatedItem[]): boolean {
  const years = new Set(items.map(({ date: { main } }) => main));
  return items.length > 1 && years.size === 1 && items.every(({ date: { rest } }) => /\d/.test(rest));
}

/** A date of which the day is the larger part: 2024 June 4, 2024年6月. */
function dayLarge({ date: { main, rest } }: DatedItem): Figure {
  const [year = ''] = /^年/.exec(rest) ?? [];
  return { prefix: `${main}${year === '' ? ' ' : year}`, digits: rest.slice(year.length).trim(), suffix: '' };
}

/** A date as a figure: its year large, or the day where all are of one year. In a narrow column the month goes under the year. */
export function date(
  sheet: Sheet,
  item: DatedItem,
  size: number,
  width: number,
  last: boolean,
  { under = false, oneYear = false }: { readonly under?: boolean; readonly oneYear?: boolean } = {},
): Block {
  const { from } = item.date;
  if (under && !oneYear && item.date.rest !== '') {
    const colour = last ? sheet.paper.accent : sheet.paper.ink;
    const small = 32 * sheet.unit;
    const year = { prefix: '', digits: item.date.main, suffix: '' };
    return stack(
      [
        figure(sheet, year, { size, least: size, smallest: small, colour, width, from }),
        text(
          sheet,
          { long: item.date.rest, from },
          { face: 'headline', size: small, colour, width, leading: 1 },
        ),
      ],
      size * 0.16,
    );
  }
  return figure(
    sheet,
    oneYear ? dayLarge(item) : { prefix: '', digits: item.date.main, suffix: item.date.rest },
    {
      size,
      least: Math.min(size, 2 * 32 * sheet.unit),
      smallest: 32 * sheet.unit,
      colour: last ? sheet.paper.accent : sheet.paper.ink,
      width,
      small: 0.42,
      from,
    },
  );
}

export function event(sheet: Sheet, item: DatedItem, width: number): Block {
  return text(sheet, item.text, {
    face: 'text',
    size: sheet.sizes.text,
    colour: sheet.paper.ink,
    width,
    leading: 1.36,
  });
}
