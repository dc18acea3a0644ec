import { wholeId } from '../arrange/split-page.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { FittedPoster } from '../fit/fit-poster.js';
import { overflowFault } from '../fit/overflow-fault.js';
import { judgePage } from '../measure/judge-page.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import { statementsOf } from '../model/words.js';

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
  const page = `poster ${poster.id}`;
  const size = `${preset.name} (${preset.width}×${preset.height})`;
  const shown = statementsOf(poster.content);
  const statements = shown.length === 0 ? '' : ` It shows ${shown.join(', ')}.`;
  const overflow: readonly DrawingFault[] =
    measured.overflow <= 0 && tooLong === undefined
      ? []
      : [
          overflowFault({
            code: 'poster-overflow',
            page,
            size,
            statement: shown[0] ?? poster.section,
            excess: tooLong?.excess,
            reach: measured.overflow,
            poster: nameInStory(poster),
          }),
        ];
  const judged = judgePage({
    name: `${page} in ${size}`,
    statement: shown[0],
    measure: measured,
    unsourced: [],
    floors: { text: floors.text * unit, note: floors.note * unit },
  });
  return [...overflow, ...judged].map((each) => ({ ...each, message: each.message + statements }));
}

/** What a story calls the poster: its id before it ran over several pictures; a page of a carousel has only its kind. */
function nameInStory(poster: Poster): string {
  return poster.carousel === undefined ? wholeId(poster) : poster.content.kind;
}
