import type { Preset, Shape } from '../model/preset.js';

/** The shape a layout arranges its parts for, from the ratio of width to height alone. */
export function shapeOf(preset: Pick<Preset, 'width' | 'height'>): Shape {
  const ratio = preset.width / preset.height;
  if (ratio >= 1.35) return 'wide';
  if (ratio >= 0.9) return 'square';
  return ratio >= 0.65 ? 'portrait' : 'story';
}
