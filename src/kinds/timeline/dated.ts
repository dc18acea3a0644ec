import { type Block, stack } from '../../layout/block.js';
import { figure } from '../../layout/figure.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { DatedItem } from '../../model/content.js';

/** A date as a figure: its year large. In a narrow column the month goes under the year. */
export function date(
  sheet: Sheet,
  item: DatedItem,
  size: number,
  width: number,
  last: boolean,
  under = false,
): Block {
  const { from } = item.date;
  if (under && item.date.rest !== '') {
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
    { prefix: '', digits: item.date.main, suffix: item.date.rest },
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

/** Years between two stations; 0 where a date does not begin with its year. */
export function yearsBetween(one: DatedItem | undefined, other: DatedItem | undefined): number {
  const years = Number(other?.date.main) - Number(one?.date.main);
  return Number.isInteger(years) && years > 0 && years < 40 ? years : 0;
}
