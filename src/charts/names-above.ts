import type { PlotLabel, PlotPiece, PlotRuler } from './plot.js';
import { type LabelWords, labelAt } from './plot-labels.js';
import { spread } from './spread.js';

/** Words in one line above or below what they name, and the thin lines that tie those to it that had to move. */
export interface NamesAbove {
  readonly labels: readonly PlotLabel[];
  readonly leaders: readonly PlotPiece[];
}

/** The height of a line of names, with the air below it. */
export function heightOfNames(names: readonly LabelWords[], ruler: PlotRuler): number {
  if (names.length === 0) return 0;
  return Math.max(...names.map(({ text, role }) => ruler.measure(text, role).height)) + 1.5 * ruler.gap;
}

/**
 * Sets words above points, or below them, moved apart so that they do not touch; undefined where they do not fit in one line.
 *
 * @param points where what is named stands along x; undefined where it is missing, its name then stands at the right
 * @param room from where to where along x, and the height of what is named
 */
export function namesAbove(
  names: readonly LabelWords[],
  points: readonly (number | undefined)[],
  room: {
    readonly left: number;
    readonly right: number;
    readonly y: number;
    readonly side?: 'above' | 'below';
  },
  ruler: PlotRuler,
): NamesAbove | undefined {
  const wanted = names.map(({ text, role }, index) => ({
    at: points[index] ?? room.right,
    size: ruler.measure(text, role).width,
  }));
  const middles = spread(wanted, room.left, room.right, 1.25 * ruler.gap);
  if (middles === undefined) return undefined;
  // Away from what is named: up or down.
  const away = room.side === 'below' ? 1 : -1;
  const foot = room.y + away * 1.5 * ruler.gap;
  const alongY = room.side === 'below' ? 'start' : 'end';
  const labels = names.map((words, index) =>
    labelAt(ruler, words, { x: middles[index] ?? 0, y: foot, alongX: 'middle', alongY }),
  );
  const leaders = labels.flatMap(({ box }, index): readonly PlotPiece[] => {
    const x = points[index];
    const middle = box.x + box.width / 2;
    if (x === undefined || Math.abs(x - middle) < Math.max(ruler.gap, box.width / 4)) return [];
    // From the nearest of its words, but not from their very edge.
    const inset = Math.min(ruler.gap, box.width / 2);
    const from = Math.max(box.x + inset, Math.min(x, box.x + box.width - inset));
    return [
      {
        kind: 'rule',
        role: 'leader',
        from: [from, foot - away * (ruler.gap / 3)],
        to: [x, room.y + away * (ruler.gap / 4)],
      },
    ];
  });
  return { labels, leaders };
}
