import type { PageMeasure } from '../../model/drawing.js';

/** Many measured pages as one: what is wrong counted, of all else the worst. Lengths in px of the pages. */
export interface SummedMeasures {
  readonly pages: number;
  /** Pages on which text does not fit, lies on other text, or stands outside the safe zone. */
  readonly overflow: number;
  readonly overlap: number;
  readonly outside: number;
  readonly breakFaults: number;
  readonly orphans: number;
  /** Different characters. */
  readonly missingGlyphs: number;
  /** Undefined where no page has text. */
  readonly safeDistance: number | undefined;
  readonly smallestText: number;
  readonly contrast: number;
  readonly graphicContrast: number | undefined;
  readonly lightnessContrast: number;
}

/** Sums up pages; at least one. */
export function sumMeasures(pages: readonly PageMeasure[]): SummedMeasures {
  const count = (wrong: (page: PageMeasure) => boolean) => pages.filter(wrong).length;
  return {
    pages: pages.length,
    overflow: count(({ overflow }) => overflow > 0),
    overlap: count(({ overlap }) => overlap > 0),
    outside: count(({ safeDistance }) => safeDistance !== undefined && safeDistance < -0.5),
    breakFaults: pages.reduce((sum, { breakFaults }) => sum + breakFaults.length, 0),
    orphans: pages.reduce((sum, { orphans }) => sum + orphans.length, 0),
    missingGlyphs: new Set(pages.flatMap(({ missingGlyphs }) => missingGlyphs)).size,
    safeDistance: least(pages.map(({ safeDistance }) => safeDistance)),
    smallestText: least(pages.map(({ smallestText }) => smallestText)) ?? 0,
    contrast: least(pages.map(({ contrast }) => contrast)) ?? 0,
    graphicContrast: least(pages.map(({ graphicContrast }) => graphicContrast)),
    lightnessContrast: least(pages.map(({ lightnessContrast }) => lightnessContrast)) ?? 0,
  };
}

function least(values: readonly (number | undefined)[]): number | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? undefined : Math.min(...given);
}
