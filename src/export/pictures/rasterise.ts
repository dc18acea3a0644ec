import { renderAsync } from '@resvg/resvg-js';
import { invariant } from '../../diagnostics/invariant.js';
import type { PosterDrawing } from '../../model/drawing.js';

/** Pixels with red, green, blue and opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** resvg aborts the whole process on a gigantic sheet: nothing larger is handed to it. */
const longestSide = 8000;

/** Any address in the picture but inline data would make resvg read a file of this machine. */
function foreignReference(svg: string): string | undefined {
  for (const [, address = ''] of svg.matchAll(/href\s*=\s*["']([^"']*)["']/g)) {
    if (!/^\s*(?:data:|#)/.test(address)) return address;
  }
  for (const [, address = ''] of svg.matchAll(/url\(\s*["']?([^)]*)\)/g)) {
    if (!/^\s*(?:data:|#)/.test(address)) return address;
  }
  return undefined;
}

/** Makes sure that a drawing refers to nothing outside itself. */
export function refuseForeignReferences(svg: string): void {
  const foreign = foreignReference(svg);
  invariant(foreign === undefined, `a poster may not refer to ${foreign}`);
}

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
