import type { SceneGlyph } from '../../../model/scene.js';
import type { DrawingContext, DrawingFonts, Placement } from './context.js';
import { familyName } from './family-name.js';
import { textShape } from './text-box.js';
import type { TextRow } from './text-rows.js';
import { typeMetrics } from './type-metrics.js';

/** A character as a drawing: text that no screen reader reads. Its middle stands where the middle of its em does. */
export function ornament(glyph: SceneGlyph, place: Placement, context: DrawingContext): string {
  const { character, colour, size, family, weight } = glyph;
  const { x, y, width, height } = glyph.place;
  const { ascent, descent } = typeMetrics(familyName(family));
  const baseline = y + (0.5 + (ascent - descent) / 2) * size;
  const ink = { left: x, top: y, right: x + width, bottom: y + height };
  const type = { size, colour, family, weight, proportional: false };
  const run = { ...type, text: character, x, baseline, ink, row: [x, y] as const, space: 0 };
  const row: TextRow = {
    baseline,
    left: x,
    right: x + size,
    runs: [{ run, text: character, spacing: 0 }],
  };
  return textShape([row], { place, align: 'l', decoration: true }, { ...context, fontsOf: oneFace });

  // “ is wide in a Chinese face and narrow in a Latin one: it stands where it was measured only in its own.
  function oneFace(name: string, weightOf: number): DrawingFonts {
    const { latin, eastAsian, bold } = context.fontsOf(name, weightOf);
    const face = name.startsWith('Noto') ? eastAsian : latin;
    return { latin: face, eastAsian: face, bold };
  }
}
