import type { PageMeasure } from '../model/drawing.js';
import type { SlideMeasurement } from './slides.js';

/**
 * The measured slides of a deck as pages of the report.
 *
 * @param artifact the path of the document they are pages of
 * @param covers whether the fonts of the build have a character
 */
export function pageMeasures(
  artifact: string,
  slides: readonly SlideMeasurement[],
  covers: (character: string) => boolean,
): readonly PageMeasure[] {
  return slides.map(({ overflow, smallestText, contrast, breakFaults, shown }, index) => ({
    artifact,
    page: index + 1,
    overflow,
    smallestText,
    contrast,
    missingGlyphs: [...new Set(shown)].filter((character) => !/\s/.test(character) && !covers(character)),
    breakFaults,
  }));
}
