import { matchFigures } from '../claims/match-numbers.js';
import type { DataPath } from '../parse/data-path.js';
import { findNumerals, type ParsedFigure, parseFigure } from '../text/numerals.js';
import { figureInPassages, sameValue } from './figure-in-passage.js';
import type { Fault } from './rule.js';

/**
 * What is wrong with a printed figure that should stand in passages: nothing where it stands there whole.
 *
 * @param at where the story gives it
 */
export function standingFault(printed: string, passages: readonly string[], at: DataPath): readonly Fault[] {
  const figure = parseFigure(printed);
  if (figure === undefined) {
    return [
      {
        code: 'figure-unreadable',
        at,
        message: `“${printed}” cannot be read as one figure.`,
        hint: 'Write number, qualifier and unit as the passage prints them, and nothing else.',
      },
    ];
  }
  const found = figureInPassages(printed, figure, passages);
  if (found.kind === 'stands' || standsOtherwise(printed, figure, passages)) return [];
  const instead = found.printed === undefined ? '' : ` There stands ${found.printed}.`;
  const whole = found.kind === 'cut' && found.printed !== undefined;
  return [
    {
      code: whole ? 'figure-mismatch' : 'figure-not-in-sentence',
      at,
      message: whole
        ? `${printed} in the story, ${found.printed} in its passage.`
        : `${printed} does not stand in its passage.${instead}`,
      hint: whole
        ? `Write the figure with all that belongs to it: ${found.printed}.`
        : 'Write the figure as its passage prints it, or quote the passage that holds it.',
    },
  ];
}

/** 3.1个百分点 of 3.1、1.5、0.8个百分点, and 1.4倍 of 增长1.4倍. */
function standsOtherwise(printed: string, figure: ParsedFigure, passages: readonly string[]): boolean {
  return passages
    .flatMap((passage) => findNumerals(passage))
    .some(
      (found) =>
        found.kind === 'quantity' &&
        (matchFigures(found.figure, figure) === 'same' ||
          (found.figure.measure === 'multiple' && found.text.endsWith(printed))),
    );
}

/** Whether two figures are the ends of one range of the passages: from 65 to 70 percent. */
export function endsOfOneRange(from: string, to: string, passages: readonly string[]): boolean {
  const [low, high] = [parseFigure(from)?.value, parseFigure(to)?.value];
  if (typeof low !== 'number' || typeof high !== 'number') return false;
  return passages
    .flatMap((passage) => findNumerals(passage))
    .some((found) => found.kind === 'quantity' && sameValue(found.figure.value, { from: low, to: high }));
}
