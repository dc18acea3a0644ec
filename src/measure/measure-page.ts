import type { PageMeasure } from '../model/drawing.js';
import { noTerms, type Terms } from '../text/terms.js';
import { breakFaultsOf } from './break-faults.js';
import type { DrawnPage } from './drawn-page.js';
import { lowestContrast } from './lowest-contrast.js';
import { missingGlyphs } from './missing-glyphs.js';
import { orphansOf } from './orphans.js';
import { overflowOf } from './overflow.js';
import { overlapOf } from './overlap.js';
import { safeDistanceOf } from './safe-distance.js';
import { smallestText } from './smallest-text.js';

/** Less than this nobody sees: rounding of an engine, not a fault. Px of the page. */
const tolerance = 1;

/**
 * How much more room a page needs, in px: what reaches out of its frames or out of the safe zone, and what lies on
 * each other, would all be cured by more of it. What fitting asks at every round.
 */
export function neededRoom(page: Pick<DrawnPage, 'blocks' | 'excess' | 'safe'>): number {
  return tenth(Math.max(seen(overflowOf(page)), seen(overlapOf(page)), seen(-(safeDistanceOf(page) ?? 0))));
}

/**
 * One drawn page as a page of the report: every judge is asked, each for its own value.
 *
 * @param artifact the path of the document it is a page of
 * @param number 1-based
 * @param covers whether the fonts of the build have a character
 * @param terms what the story calls things, where no line may end inside one
 */
export function measurePage(
  artifact: string,
  number: number,
  page: DrawnPage,
  covers: (character: string) => boolean,
  terms: Terms = noTerms,
): PageMeasure {
  const smallest = smallestText(page);
  const sizes = Object.values(smallest);
  const contrast = lowestContrast(page);
  const safeDistance = safeDistanceOf(page);
  return {
    artifact,
    page: number,
    overflow: tenth(seen(overflowOf(page))),
    overlap: tenth(seen(overlapOf(page))),
    safeDistance: safeDistance === undefined ? undefined : tenth(safeDistance),
    smallestText: sizes.length === 0 ? 0 : tenth(Math.min(...sizes)),
    smallestByRole: Object.fromEntries(Object.entries(smallest).map(([role, size]) => [role, tenth(size)])),
    mostLines: Math.max(0, ...page.blocks.map(({ lines }) => lines.length)),
    contrast: hundredth(contrast.text?.ratio ?? 21),
    lightnessContrast: tenth(contrast.text?.lightness ?? 106),
    graphicContrast: contrast.graphics === undefined ? undefined : hundredth(contrast.graphics.ratio),
    missingGlyphs: missingGlyphs(page.shown, covers),
    breakFaults: breakFaultsOf(page, terms),
    orphans: orphansOf(page),
    ...programLines(page),
  };
}

/** The lines of the program's own words that break where they must not. */
function programLines({ blocks, ...page }: DrawnPage): Pick<PageMeasure, 'programLines'> {
  const own = { ...page, blocks: blocks.filter(({ ofProgram }) => ofProgram) };
  const lines = [...breakFaultsOf(own).map(({ line }) => line), ...orphansOf(own)];
  return lines.length === 0 ? {} : { programLines: lines };
}

function seen(length: number): number {
  return length <= tolerance ? 0 : length;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Rounded down: what fails must not look as if it passed. */
function hundredth(value: number): number {
  return Math.floor(value * 100) / 100;
}
