import type { Box } from '../../../model/scene.js';
import type { TextRow } from './text-rows.js';

export type TextAlignment = 'l' | 'r' | 'ctr';

/** Rows stand at one edge if they differ by less, in px. */
const tolerance = 0.75;

/**
 * By which edge the rows of a text stand: the one they share, or of a single row the one it shares with its frame. On
 * another machine the words are wider or narrower, and grow away from that edge.
 */
export function alignmentOf(rows: readonly TextRow[], frame: Pick<Box, 'left' | 'right'>): TextAlignment {
  const edges = rows.length === 1 ? [...rows, frame] : rows;
  const isShared = (edge: (row: Pick<Box, 'left' | 'right'>) => number) => {
    const places = edges.map(edge);
    return Math.max(...places) - Math.min(...places) < tolerance;
  };
  if (isShared(({ left }) => left)) return 'l';
  if (isShared(({ right }) => right)) return 'r';
  return isShared(({ left, right }) => (left + right) / 2) ? 'ctr' : 'l';
}
