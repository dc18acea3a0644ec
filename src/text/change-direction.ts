import { type Direction, findMovements, type Movement, movementBeside } from './movements.js';
import { compactText } from './normalise.js';
import { type ParsedFigure, parseFigure } from './numerals.js';

/** The figures of a change, as printed. */
export interface ChangeFigures {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: string | undefined;
}

export type ChangeKey = keyof ChangeFigures;
export const changeKeys = ['to', 'by', 'from'] as const satisfies readonly ChangeKey[];

/** Where a printed figure stands in passages, the layout of the print set aside. */
export interface FigurePlace {
  readonly text: string;
  readonly index: number;
  readonly length: number;
}

export function placesOf(figure: string, passages: readonly string[]): readonly FigurePlace[] {
  const wanted = compactText(figure).text.toLowerCase();
  return passages.flatMap((passage) => {
    const { text } = compactText(passage);
    const places: FigurePlace[] = [];
    const folded = text.toLowerCase();
    for (let index = folded.indexOf(wanted); index >= 0; index = folded.indexOf(wanted, index + 1)) {
      // 19 is no part of 190 or 2019.
      if (/\d/.test(wanted[0] ?? '') && /[\d.,]/.test(text[index - 1] ?? '')) continue;
      if (/\d$/.test(wanted) && /^(?:\d|[.,]\d)/.test(text.slice(index + wanted.length))) continue;
      places.push({ text, index, length: wanted.length });
    }
    return places;
  });
}

/** What the words say of the figures of a change: the movement beside one of them, else the nearest in its passage. */
export function saidMovement(change: ChangeFigures, passages: readonly string[]): Movement | undefined {
  const places = changeKeys.flatMap((key) => {
    const figure = change[key];
    return figure === undefined ? [] : placesOf(figure, passages);
  });
  const direct = places
    .map((place) => movementBeside(place.text, place))
    .find((found) => found !== undefined);
  if (direct !== undefined) return direct;
  const near = places.flatMap(({ text, index }) =>
    findMovements(text).map((movement) => ({ movement, apart: Math.abs(movement.index - index) })),
  );
  return near.toSorted((one, other) => one.apart - other.apart)[0]?.movement;
}

/** Whether a change goes up or down by its own figures; undefined where they do not tell. */
export function countedDirection({ from, to }: ChangeFigures): Direction | undefined {
  const [before, after] = [from, to].map((figure) =>
    figure === undefined ? undefined : parseFigure(figure),
  );
  if (before === undefined || after === undefined) return undefined;
  // From 4.5 to 3.5 million: what is printed once holds for both.
  const bare = before.suffix === '' && after.suffix !== '';
  const [start, end] = bare
    ? [Number(before.digits), Number(after.digits)]
    : [middleOf(before), middleOf(after)];
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  return end > start ? 'up' : end < start ? 'down' : 'level';
}

/** Up, down or level: as its figures say, else as the words do. */
export function directionOf(change: ChangeFigures, passages: readonly string[]): Direction | undefined {
  return countedDirection(change) ?? saidMovement(change, passages)?.direction;
}

function middleOf({ value }: ParsedFigure): number {
  return typeof value === 'number' ? value : (value.from + value.to) / 2;
}
