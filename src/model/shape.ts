import type { Preset, Shape } from './preset.js';

/**
 * The shape a layout arranges its parts for: from the ratio of width to height, or that of the square in the middle
 * where all that is read must stand in it.
 */
export function shapeOf(preset: Pick<Preset, 'width' | 'height' | 'centre'>): Shape {
  if (preset.centre === 'square') return 'square';
  const ratio = preset.width / preset.height;
  if (ratio >= 1.35) return 'wide';
  if (ratio >= 0.9) return 'square';
  return ratio >= 0.65 ? 'portrait' : 'story';
}
