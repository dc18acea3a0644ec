import { emojiFace } from '../model/font.js';
import type { HeadlineFont, TextFont } from '../model/theme-fonts.js';

/** Families in the order they are asked, as CSS. Satori reads it the same way. */
export function fontList(families: readonly string[]): string {
  return families.map((family) => `'${family.replace(/['"\\;{}<>]/g, '')}'`).join(', ');
}

/** A font of a theme with all that stands in for it, last what a reader's machine may have. */
export function fontStack({ family, fallback, letters, system }: HeadlineFont | TextFont): string {
  const own = [family, fallback, letters, emojiFace.family].filter((name) => name !== undefined);
  return `${fontList(own)}, ${system}`;
}
