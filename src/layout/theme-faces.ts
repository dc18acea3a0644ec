import type { Face, FontFace } from '../model/font.js';
import type { Theme } from '../model/theme.js';

/** The faces everything in a theme is set in: what to load before drawing. */
export function themeFaces(theme: Theme): Readonly<Record<Face, FontFace>> {
  const { headline, text } = theme.fonts;
  return {
    headline: { family: headline.family, weight: headline.weight },
    headlineStrong: { family: headline.family, weight: headline.strong },
    text: { family: text.family, weight: text.weight },
    textMedium: { family: text.family, weight: text.medium },
    textStrong: { family: text.family, weight: text.strong },
  };
}
