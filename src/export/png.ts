import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { invariant } from '../diagnostics/invariant.js';
import type { PosterDrawing } from '../model/drawing.js';

/** resvg aborts the whole process on a gigantic sheet: nothing larger is handed to it. */
const longestSide = 4096;

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

/**
 * A poster as PNG: RGB without alpha, one row filter and one compression level, so that the same drawing always
 * gives the same bytes. Rendering and encoding run in the thread pool; the main thread is free for the next one.
 */
export async function exportPng(drawing: PosterDrawing): Promise<Uint8Array> {
  const { svg, preset } = drawing;
  invariant(
    preset.width > 0 && preset.height > 0 && preset.width <= longestSide && preset.height <= longestSide,
    `a poster of ${preset.width}×${preset.height} px is beyond ${longestSide} px`,
  );
  const foreign = foreignReference(svg);
  invariant(foreign === undefined, `a poster may not refer to ${foreign}`);
  const rendered = await renderAsync(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'original' } });
  const { width, height, pixels } = rendered;
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 6, adaptiveFiltering: false, palette: false })
    .toBuffer();
}
