import type { Box, Point, SceneRun } from '../model/scene.js';
import type { FaceMetrics, Sheet } from './sheet.js';

/** How far below the top of a row the line is that its characters stand on, in em; a row is 1 em high. */
export function baselineOf({ ascent, descent }: FaceMetrics): number {
  return (1 - ascent - descent) / 2 + ascent;
}

/** Where the lines of a text may stand that has so much width from a place on. */
export function frameFrom(sheet: Sheet, x: number, width: number): Box {
  const { left, right, frameTop: top, bottom } = sheet;
  return { left, top, right: Math.min(x + width, right), bottom };
}

interface RowOfRuns {
  readonly face: FaceMetrics;
  readonly size: number;
  readonly row: Point;
  readonly baseline: number;
}

/** A run in its row, with its ink from the metrics of the font. */
export function setRun(
  { face, size, row, baseline }: RowOfRuns,
  run: Pick<SceneRun, 'text' | 'colour' | 'x' | 'space' | 'proportional'>,
): SceneRun {
  const { family, weight } = face;
  const ink = inkOf(face, run);
  return {
    ...run,
    size,
    family,
    weight,
    baseline,
    ink: {
      left: run.x + ink.left * size,
      right: run.x + ink.right * size,
      top: baseline - ink.top * size,
      bottom: baseline - ink.bottom * size,
    },
    row,
  };
}

/** Ink of a run in em, from its beginning on the base line. Spaces at its end have none. */
function inkOf(face: FaceMetrics, { text, proportional }: Pick<SceneRun, 'text' | 'proportional'>): Box {
  const characters = [...text.trimEnd()];
  if (characters.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
  const inks = characters.map((character) => face.ink(character));
  // A selector or an accent stands over what is before it: that is where the run ends.
  const end = characters.findLastIndex((character) => face.advance(character) > 0);
  const empty =
    face.advance(characters[end] ?? '') -
    (inks[end]?.right ?? 0) +
    face.advance(text) -
    face.advance(text.trimEnd());
  return {
    left: inks[0]?.left ?? 0,
    right: face.advance(text, proportional ? 'proportional' : 'full') - empty,
    top: Math.max(...inks.map(({ top }) => top)),
    bottom: Math.min(...inks.map(({ bottom }) => bottom)),
  };
}

/** The ink of a line: of those of its runs that show anything. */
export function inkOfRuns(runs: readonly SceneRun[]): Box {
  const inked = runs.filter(({ text }) => text.trim() !== '');
  const inks = (inked.length === 0 ? runs : inked).map(({ ink }) => ink);
  return {
    left: Math.min(...inks.map(({ left }) => left)),
    top: Math.min(...inks.map(({ top }) => top)),
    right: Math.max(...inks.map(({ right }) => right)),
    bottom: Math.max(...inks.map(({ bottom }) => bottom)),
  };
}
