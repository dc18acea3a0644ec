import { renderAsync } from '@resvg/resvg-js';
import { invariant } from '../../diagnostics/invariant.js';
import type { PosterDrawing } from '../../model/drawing.js';
import { refuseForeignReferences } from './refuse-foreign-references.js';

/** Pixels with red, green, blue and opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** resvg aborts the whole process on a gigantic sheet: nothing larger is handed to it. */
const longestSide = 8000;

/** A drawing as pixels, so many to each of its own. Runs in the thread pool; the main thread is free for the next one. */
export async function rasterise(
  { svg, preset }: Pick<PosterDrawing, 'svg' | 'preset'>,
  scale: number,
): Promise<Pixels> {
  const [width, height] = [preset.width * scale, preset.height * scale];
  invariant(
    width > 0 && height > 0 && width <= longestSide && height <= longestSide,
    `a poster of ${width}×${height} px is beyond ${longestSide} px`,
  );
  refuseForeignReferences(svg);
  const rendered = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: scale === 1 ? { mode: 'original' } : { mode: 'zoom', value: scale },
  });
  return { width: rendered.width, height: rendered.height, data: rendered.pixels };
}
