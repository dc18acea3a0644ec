import { createRequire } from 'node:module';
import type { UsedFont } from './characters-by-font.js';

/** A font as a page carries it. */
export interface PackedFont {
  readonly family: string;
  readonly weight: number;
  /** WOFF2. */
  readonly data: Uint8Array;
}

type SubsetFont = (
  font: Buffer,
  characters: string,
  options: { readonly targetFormat: 'woff2'; readonly noHinting: boolean },
) => Promise<Buffer>;

/**
 * Cuts a font down to the characters it draws and compresses it. Hints are left out: no screen a slide is shown on
 * asks for them. The same font and characters give the same bytes.
 */
export async function packFont({ font, characters }: UsedFont): Promise<PackedFont> {
  // It comes without types, and is loaded only when a page is first packed.
  const subsetFont: SubsetFont = createRequire(import.meta.url)('subset-font');
  const data = await subsetFont(font.data, characters, { targetFormat: 'woff2', noHinting: true });
  return { family: font.family, weight: font.weight, data };
}
