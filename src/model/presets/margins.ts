import type { Preset } from '../preset.js';

/** The margins of a picture without a safe zone of its own: 6 % of the short side, and 5 % of the width at the sides. */
export function margins(width: number, height: number): Preset['safe'] {
  const least = Math.ceil(Math.min(width, height) * 0.06);
  const side = Math.max(least, Math.ceil(width * 0.05));
  return Object.freeze({ top: least, right: side, bottom: least, left: side });
}
