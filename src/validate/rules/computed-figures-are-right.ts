import type { Computed, Statistic } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import { sameValue } from '../../text/figures-alike.js';
import { findMovements } from '../../text/movements.js';
import { type ParsedFigure, parseFigure } from '../../text/numerals.js';
import { countAlike } from '../../text/unit-kinds.js';
import { type Fault, fault, type Rule } from '../rule.js';

/**
 * A calculated figure is what its sum comes to, rounded as it is printed; what is added or taken away counts like things,
 * and what rests on figures that are about, more or less so is no exact figure itself.
 */
export const computedFiguresAreRight: Rule = (context) => {
  const all = new Map(
    context.story.sections
      .flatMap((section) => section.arguments.flatMap(({ statistics }) => statistics))
      .map((statistic) => [statistic.id, statistic]),
  );
  return context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) =>
      argument.statistics.flatMap((statistic, item) => {
        if (statistic.computed === undefined) return [];
        const path = ['sections', index, 'arguments', place, 'statistics', item];
        return faultsOf(statistic, statistic.computed, all, path).map((found) => fault(context, found));
      }),
    ),
  );
};

type Operation = 'sum' | 'difference' | 'share' | 'change';

interface Operand {
  readonly statistic: Statistic;
  readonly figure: ParsedFigure;
}

function faultsOf(
  statistic: Statistic,
  computed: Computed,
  all: ReadonlyMap<string, Statistic>,
  path: DataPath,
): readonly Fault[] {
  const figure = parseFigure(statistic.figure);
  const at = [...path, 'figure'];
  if (figure === undefined) {
    return [
      {
        code: 'figure-unreadable',
        at,
        message: `“${statistic.figure}” cannot be read as one figure.`,
        hint: 'Write number, qualifier and unit, and nothing else.',
      },
    ];
  }
  const [entry] = Object.entries(computed) as [Operation, readonly string[]][];
  if (entry === undefined) return [];
  const [operation, ids] = entry;
  const operands = ids.flatMap((id): readonly Operand[] => {
    const found = all.get(id);
    const read = found && parseFigure(found.figure);
    return found === undefined || read === undefined ? [] : [{ statistic: found, figure: read }];
  });
  // An id that is not there, or a figure that cannot be read, is told where it stands.
  if (operands.length < ids.length) return [];
  const mismatch = (message: string, hint: string, where: DataPath = at): readonly Fault[] => [
    { code: 'computed-mismatch', at: where, message, hint },
  ];
  if (ids.includes(statistic.id))
    return mismatch('A figure cannot be calculated from itself.', 'Name the figures it rests on.', [
      ...path,
      'computed',
    ]);
  if (!sameValue(statistic.value, figure.value))
    return mismatch(`“value” is not what ${statistic.figure} states.`, 'Leave “value” out.', [
      ...path,
      'value',
    ]);
  const [first, ...others] = operands;
  const unlike = first && others.find((other) => !areAlike(first.figure, other.figure));
  if (first !== undefined && unlike !== undefined)
    return mismatch(
      `${first.statistic.figure} and ${unlike.statistic.figure} do not count the same kind of thing.`,
      'Calculate with figures of one unit.',
      [...path, 'computed'],
    );
  const unit = unitFault(operation, first?.figure, figure);
  if (unit !== undefined) return mismatch(unit.message, unit.hint);
  const result = resultOf(
    operation,
    operands.map(({ figure: { amount } }) => (amount.from + amount.to) / 2),
  );
  if (!Number.isFinite(result))
    return mismatch('The calculation divides by zero.', 'Name another whole.', [...path, 'computed']);
  const inexact = operands.find(({ figure: { qualifier } }) => qualifier !== 'exactly');
  if (inexact !== undefined && figure.qualifier === 'exactly')
    return mismatch(
      `${statistic.figure} is exact, but ${inexact.statistic.figure} is not.`,
      'Write the qualifier that the other figure has.',
    );
  const signed = /^[-−–+＋]/u.test(statistic.figure.trim());
  const said = findMovements(statistic.counts).find(
    ({ direction }) => direction === 'up' || direction === 'down',
  );
  if (
    (operation === 'change' || operation === 'difference') &&
    result < 0 &&
    !signed &&
    said?.direction !== 'down'
  )
    return mismatch(
      `It comes to ${shown(result, figure)}: a fall, which neither figure nor “counts” says.`,
      'Write the sign, or say in “counts” that it fell.',
    );
  if (operation === 'change' && result > 0 && said?.direction === 'down')
    return mismatch(
      `It comes to ${shown(result, figure)}: a rise, but “counts” says “${said.text.trim()}”.`,
      'Mend “counts”.',
    );
  const wanted = signed ? result : Math.abs(result);
  return agrees(figure, wanted)
    ? []
    : mismatch(
        `${statistic.figure} in the story, but ${worded(operation, operands)} is ${shown(result, figure)}.`,
        'Write what the calculation comes to, rounded as you print it, or mend its figures.',
      );
}

function areAlike(one: ParsedFigure, other: ParsedFigure): boolean {
  if (one.measure !== other.measure || one.currency !== other.currency) return false;
  return one.unit === '' || other.unit === '' || one.measure === 'money' || countAlike(one.unit, other.unit);
}

function unitFault(
  operation: Operation,
  operand: ParsedFigure | undefined,
  figure: ParsedFigure,
): { readonly message: string; readonly hint: string } | undefined {
  if (operand === undefined) return undefined;
  if (operation === 'share' || operation === 'change') {
    return figure.measure === 'share'
      ? undefined
      : { message: `A ${operation} is a percentage.`, hint: 'Write the figure as a percentage.' };
  }
  const points = operation === 'difference' && operand.measure === 'share';
  if (points)
    return figure.measure === 'points'
      ? undefined
      : {
          message: 'Percentages differ by percentage points.',
          hint: 'Write the figure in percentage points.',
        };
  return areAlike(operand, figure)
    ? undefined
    : { message: 'The figure has another unit than what it is calculated from.', hint: 'Keep the unit.' };
}

function resultOf(operation: Operation, values: readonly number[]): number {
  const [first = 0, second = 0] = values;
  switch (operation) {
    case 'sum':
      return values.reduce((sum, value) => sum + value, 0);
    case 'difference':
      return first - second;
    case 'share':
      return (first / second) * 100;
    case 'change':
      return ((second - first) / Math.abs(first)) * 100;
  }
}

/** Rounded as printed; of a qualified figure, within what it states. */
function agrees({ amount, qualifier, precision, low, high }: ParsedFigure, result: number): boolean {
  const slack = precision * 0.5 * (1 + 1e-9);
  const within = result >= amount.from - slack && result <= amount.to + slack;
  switch (qualifier) {
    case 'exactly':
    case 'about':
      return within;
    case 'at-least':
    case 'at-most':
    case 'nearly':
    case 'fewer-than':
    case 'more-than':
      return (low === undefined || result >= low) && (high === undefined || result <= high);
  }
}

const words: Readonly<Record<Operation, string>> = {
  sum: ' + ',
  difference: ' − ',
  share: ' of ',
  change: ' to ',
};

function worded(operation: Operation, operands: readonly Operand[]): string {
  return operands.map(({ statistic }) => statistic.figure).join(words[operation]);
}

/** A result in the manner of the figure: 27亿元 and not 2700000000. */
function shown(result: number, { digits, suffix, amount, precision }: ParsedFigure): string {
  const printed = Number(digits.replaceAll(',', ''));
  const scale = printed === 0 || Number.isNaN(printed) ? 1 : Math.abs(amount.from / printed) || 1;
  const decimals = Math.max(0, Math.min(6, 1 - Math.floor(Math.log10(precision / scale))));
  return `${Number((result / scale).toFixed(decimals))}${scale === 1 && Number.isNaN(printed) ? '' : suffix}`;
}
