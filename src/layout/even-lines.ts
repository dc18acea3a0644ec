import type { Block } from './block.js';

/** Whether no line of a text but the last is shorter than half the longest. */
export function hasEvenLines({ lineWidths = [] }: Pick<Block, 'lineWidths'>): boolean {
  const longest = Math.max(...lineWidths);
  return lineWidths.slice(0, -1).every((width) => width >= longest / 2);
}
