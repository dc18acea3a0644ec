import type { Composition } from '../../layout/composition.js';
import { figure } from '../../layout/figure.js';
import type { Sheet } from '../../layout/sheet.js';
import { leastOnThumb, thumb } from '../../layout/thumb.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';

/** Of digits, at a width of 1080. */
const largest = 620;
/** Digits are never less than so many times their unit. */
const overUnit = 2;

/** The number alone with its unit, as small as a thumb. */
export function numberThumb(poster: Poster<Content>, sheet: Sheet): Composition {
  const { hero } = poster.content;
  const { unit, left, right, reversed } = sheet;
  const number = figure(sheet, hero.figure, {
    from: hero.from,
    size: largest * unit,
    least: leastOnThumb * overUnit * unit,
    smallest: leastOnThumb * unit,
    small: 0.36,
    colour: reversed.ink,
    width: right - left,
  });
  return thumb(sheet, poster, number, 1);
}
