import type { FaceMetrics } from './sheet.js';

/** A Chinese character reaches 0.12 em below the baseline: that is where a block of text ends. */
const bodyFoot = 0.12;

/** How far the letters of a text hang below its block, in px: g, p and y do, and brackets. */
export function hanging(face: FaceMetrics, content: string, size: number): number {
  const deepest = Math.max(0, ...[...content].map((character) => -face.ink(character).bottom));
  return Math.max(0, deepest - bodyFoot) * size;
}
