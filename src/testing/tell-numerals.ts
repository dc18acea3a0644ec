import { type FoundNumeral, findNumerals, type ParsedFigure } from '../text/numerals.js';

/** The numerals of a text and what they are taken for, a line each: `about a third: about 33.33 share`. */
export function tellNumerals(text: string): readonly string[] {
  return findNumerals(text).map((numeral) => `${numeral.text}: ${meaningOf(numeral)}`);
}

function meaningOf(numeral: FoundNumeral): string {
  switch (numeral.kind) {
    case 'quantity':
      return figureMeaning(numeral.figure);
    case 'date':
      return Object.entries(numeral.date)
        .map(([part, value]) => (value === true ? part : `${part} ${value}`))
        .join(', ');
    case 'ordinal':
      return `#${numeral.value}`;
    case 'name':
      return 'name';
  }
}

function figureMeaning({ qualifier, amount, measure, currency, per }: ParsedFigure): string {
  const round = (number: number) => Number(number.toFixed(2));
  const number =
    amount.from === amount.to ? `${round(amount.from)}` : `${round(amount.from)} to ${round(amount.to)}`;
  return [
    qualifier === 'exactly' ? '' : qualifier,
    number,
    measure === 'count' ? '' : measure,
    currency ?? '',
    per === undefined ? '' : `per ${per}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
