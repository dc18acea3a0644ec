import { extentOf } from '../../charts/notation.js';
import type { DrawnFigure } from '../../model/content.js';
import { parseFigure } from '../../text/numerals.js';

/** Fewer dots make no picture, and more are counted by nobody. */
const least = 10;
const most = 120;

export interface Dots {
  readonly count: number;
  /** Whether the figure goes on, to an end that is not stated. */
  readonly open: boolean;
}

/** A figure as dots, one for each thing it counts; undefined where it counts no things, or too few or too many. */
export function dotsOf({ figure, amount }: DrawnFigure): Dots | undefined {
  const { value } = amount;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    return undefined;
  if (parseFigure(figure.prefix + figure.digits + figure.suffix)?.measure !== 'count') return undefined;
  const { solid, possible, open } = extentOf(amount);
  return solid === value && possible === value ? { count: value, open } : undefined;
}

export interface DotsInPlace {
  /** Centres, in the order in which they are counted. */
  readonly dots: readonly (readonly [x: number, y: number])[];
  /** Where a further one would stand. */
  readonly next: readonly [x: number, y: number];
  /** From one to the next. */
  readonly pitch: number;
}

/**
 * Dots in tens, or in fives where they are few, standing in columns or lying in rows, the first on the foot of a box: the
 * way in which they become largest. Lengths in px.
 */
export function placeDots(
  count: number,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): DotsInPlace {
  // One more has room where the number goes on.
  const others = (run: number) => Math.floor(count / run) + 1;
  const ways = [10, 5].flatMap((run) => [
    { run, across: true, columns: run, rows: others(run) },
    { run, across: false, columns: others(run), rows: run },
  ]);
  const pitchOf = ({ columns, rows }: { readonly columns: number; readonly rows: number }) =>
    Math.min((box.right - box.left) / columns, (box.bottom - box.top) / rows);
  const { run, across, ...way } = ways.reduce((best, each) => (pitchOf(each) > pitchOf(best) ? each : best));
  const pitch = pitchOf(way);
  const at = (index: number) => {
    const along = ((index % run) + 0.5) * pitch;
    const beyond = (Math.floor(index / run) + 0.5) * pitch;
    return [box.left + (across ? along : beyond), box.bottom - (across ? beyond : along)] as const;
  };
  return { dots: Array.from({ length: count }, (_, index) => at(index)), next: at(count), pitch };
}
