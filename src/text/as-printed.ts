import type { ParsedFigure } from './figure.js';
import type { Quantity } from './read-quantity.js';

/** A figure read from a text with its scripts folded, in the characters that were printed. */
export function asPrinted(quantity: Quantity, printed: string): ParsedFigure {
  const { length: _, magnitude: __, ...figure } = quantity;
  const head = figure.prefix.length;
  const tail = head + figure.digits.length;
  return {
    ...figure,
    prefix: printed.slice(0, head),
    digits: printed.slice(head, tail),
    suffix: printed.slice(tail),
    unit: unfold(figure.unit, figure.prefix + figure.digits + figure.suffix, printed),
  };
}

/** The characters of a unit, found again in what was printed; 个月 of 3個多月 is 個月. */
function unfold(unit: string, folded: string, printed: string): string {
  if (unit === '' || folded === printed) return unit;
  const whole = folded.lastIndexOf(unit);
  if (whole >= 0) return printed.slice(whole, whole + unit.length);
  let at = 0;
  return [...unit]
    .map((character) => {
      const found = folded.indexOf(character, at);
      if (found < 0) return character;
      at = found + 1;
      return printed[found] ?? character;
    })
    .join('');
}
