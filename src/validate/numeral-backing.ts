import { dateStates } from '../text/calendar-date.js';
import { figureDistance, sameValue } from '../text/figures-alike.js';
import type { FoundNumeral } from '../text/numerals.js';

/** Whether one of the printed numerals states what a given numeral says: number, qualifier and unit. */
export function isBacked(given: FoundNumeral, printed: readonly FoundNumeral[]): boolean {
  return printed.some((numeral) => states(numeral, given));
}

/** The printed numeral that may have been meant, where there is another one of its kind. */
export function nearestNumeral(given: FoundNumeral, printed: readonly FoundNumeral[]): string | undefined {
  return printed
    .filter(({ kind, text }) => kind === given.kind && text !== given.text)
    .toSorted((one, other) => distance(one, given) - distance(other, given))
    .at(0)?.text;
}

function states(printed: FoundNumeral, given: FoundNumeral): boolean {
  if (!statesNumber(printed, given)) return false;
  if (given.kind !== 'quantity' || printed.kind !== 'quantity') return true;
  // The value was compared already.
  return (
    printed.figure.qualifier === given.figure.qualifier && !losesUnit(printed.figure.unit, given.figure.unit)
  );
}

function statesNumber(printed: FoundNumeral, given: FoundNumeral): boolean {
  if (given.kind === 'date') return printed.kind === 'date' && dateStates(printed.date, given.date);
  if (given.kind === 'name')
    return printed.kind === 'name' && printed.text.toLowerCase() === given.text.toLowerCase();
  if (given.kind === 'ordinal') return printed.kind === 'ordinal' && printed.value === given.value;
  if (printed.kind !== 'quantity') return false;
  return (
    sameValue(printed.figure.value, given.figure.value) &&
    measure(printed.figure.unit) === measure(given.figure.unit)
  );
}

/** Shares and multiples are never plain numbers: 30% is not backed by 30个, 2倍 not by 2年. */
function measure(unit: string): string {
  if (/^(?:%|％|成|per ?cent)$/.test(unit)) return 'share';
  return /^(?:倍|番|‰|个百分点|百分点)$/.test(unit) ? unit : 'number';
}

/** 人次 counts participations: to write 人 for it states more people than there were. */
function losesUnit(printed: string, given: string): boolean {
  return /次$/.test(printed) && given !== '' && given !== printed;
}

/** For naming the numeral that may have been meant. */
function distance(printed: FoundNumeral, given: FoundNumeral): number {
  if (printed.kind === 'quantity' && given.kind === 'quantity')
    return figureDistance(printed.figure, given.figure);
  if (printed.kind === 'date' && given.kind === 'date') {
    return (
      (printed.date.year === given.date.year ? 0 : 2) + (printed.date.month === given.date.month ? 0 : 1)
    );
  }
  return 0;
}
