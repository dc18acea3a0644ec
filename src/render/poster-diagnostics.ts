import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { FittedPoster } from '../fit/fit-poster.js';
import { overflowFault } from '../fit/overflow-fault.js';
import { judgePage } from '../measure/judge-page.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';

/** At a width of 1080, in px. */
const floors = Object.freeze({ text: 32, note: 28 });

/**
 * What was measured on a poster, judged. Every fault names the poster, the shape and the statements shown.
 *
 * @param tooLong set when fitting found no way to show it whole
 */
export function posterDiagnostics(
  poster: Poster,
  preset: Preset,
  measured: PageMeasure,
  unit: number,
  tooLong?: FittedPoster['tooLong'],
): readonly DrawingFault[] {
  const where = `poster ${poster.id} in ${preset.name} (${preset.width}×${preset.height})`;
  const statements = poster.statements.length === 0 ? '' : ` It shows ${poster.statements.join(', ')}.`;
  const overflow: readonly DrawingFault[] =
    measured.overflow <= 0 && tooLong === undefined
      ? []
      : [
          overflowFault({
            code: 'poster-overflow',
            name: `The ${where}`,
            page: poster,
            fallback: poster.section,
            excess: tooLong?.excess,
            reach: measured.overflow,
          }),
        ];
  const judged = judgePage({
    name: where,
    statement: poster.statements[0],
    measure: measured,
    unsourced: [],
    floors: { text: floors.text * unit, note: floors.note * unit },
  });
  return [...overflow, ...judged].map((each) => ({ ...each, message: each.message + statements }));
}
