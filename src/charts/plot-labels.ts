import { isWithin, overlap } from './boxes.js';
import type { Box } from './chart.js';
import type { PlotBlock, PlotLabel, PlotRuler } from './plot.js';

/** What a label says, before it has a place. */
export interface LabelWords extends Pick<PlotLabel, 'role' | 'text'> {
  readonly line?: number;
  readonly place?: number;
  readonly strong?: boolean;
  readonly inside?: boolean;
}

/** A point, and which side of the words stands there. */
export interface LabelStand {
  readonly x: number;
  readonly y: number;
  readonly alongX: PlotLabel['align'];
  readonly alongY: PlotLabel['align'];
}

const before = { start: 0, middle: 0.5, end: 1 } as const;

/** One line of words at a point. */
export function labelAt(ruler: PlotRuler, words: LabelWords, stand: LabelStand): PlotLabel {
  const size = ruler.measure(words.text, words.role, words.strong);
  return blockAt({ lines: [words.text], ...size }, words, stand);
}

/** Words in several lines at a point. */
export function blockAt(
  block: PlotBlock,
  words: LabelWords,
  { x, y, alongX, alongY }: LabelStand,
): PlotLabel {
  const { lines, width, height } = block;
  const { strong = false, inside = false, ...said } = words;
  const box = { x: x - width * before[alongX], y: y - height * before[alongY], width, height };
  return { ...said, lines, align: alongX, inside, strong, box };
}

/** Moves a label along x into the stretch it may take. */
export function keepBetween(label: PlotLabel, low: number, high: number): PlotLabel {
  const x = Math.max(low, Math.min(label.box.x, high - label.box.width));
  return { ...label, box: { ...label.box, x } };
}

/**
 * Those labels that fit: all that must stand, or nothing at all, and then the others in their order, each at the first
 * of its places that is free.
 */
export function fitLabels(
  must: readonly PlotLabel[],
  may: readonly (readonly PlotLabel[])[],
  room: { readonly box: Box; readonly ruler: PlotRuler; readonly blocked?: (label: PlotLabel) => boolean },
): readonly PlotLabel[] | undefined {
  const air = { x: room.ruler.gap, y: room.ruler.gap / 2 };
  if (!areApart(must) || !must.every(({ box }) => isWithin(box, room.box))) return undefined;
  const placed = [...must];
  for (const alternatives of may) {
    const free = alternatives.find(
      (label) =>
        isWithin(label.box, room.box) &&
        room.blocked?.(label) !== true &&
        placed.every(({ box }) => !overlap(box, label.box, air)),
    );
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

/** Whether no label stands on another. */
export function areApart(labels: readonly PlotLabel[]): boolean {
  return labels.every(({ box }, index) => labels.slice(index + 1).every((other) => !overlap(box, other.box)));
}
