import { type Contrast, contrastOf } from '../colour/contrast.js';
import type { DrawnPage } from './drawn-page.js';

/** The lowest contrasts of a page; absent where it has no text or no graphic that means something. */
export interface PageContrast {
  readonly text?: Contrast;
  readonly graphics?: Contrast;
}

/** The lowest contrast of text and of graphics against what is really behind each; decoration is left out. */
export function lowestContrast({ blocks, signs, graphics }: DrawnPage): PageContrast {
  const runs = [...blocks.flatMap(({ lines }) => lines.flatMap((line) => line.runs)), ...signs];
  const text = lowest(runs);
  const drawn = lowest(graphics.filter(({ decoration }) => !decoration));
  return { ...(text === undefined ? {} : { text }), ...(drawn === undefined ? {} : { graphics: drawn }) };
}

function lowest(
  pairs: readonly { readonly colour: string; readonly ground: string }[],
): Contrast | undefined {
  if (pairs.length === 0) return undefined;
  const contrasts = pairs.map(({ colour, ground }) => contrastOf(colour, ground));
  return {
    ratio: Math.min(...contrasts.map(({ ratio }) => ratio)),
    lightness: Math.min(...contrasts.map(({ lightness }) => lightness)),
  };
}
