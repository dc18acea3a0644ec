import { contrastOf } from '../colour/contrast.js';
import { mixColours } from '../colour/mix-colours.js';
import type { Palette } from './sheet.js';

/** What is drawn stands out from its ground at least so much: WCAG 2.2, 1.4.11. */
const leastContrast = 3;
/** Contrast of text that is not large: WCAG 2.2, 1.4.3. */
const readable = 4.5;

/**
 * The colours that tell the lines of a plot apart: the accent, then ink, then tones between them and the ground. One hue:
 * what means nothing is not coloured.
 *
 * @param count how many there are
 * @param least how far they stand out from the ground: lines give their colour to words beside them
 */
export function plotTones(
  { accent, ink, ground, secondary }: Palette,
  count: number,
  least = leastContrast,
): readonly string[] {
  const grounds = { ground, ink, least };
  const lighter = lightest(accent, grounds, 0.7);
  const grey = lightest(secondary, grounds, 0.15);
  const darker = lightest(mixColours(accent, ink, 0.5), grounds, 0.1);
  // Near to the accent a lighter tone is no other colour.
  const tones =
    least > leastContrast ? [accent, ink, grey, darker, lighter] : [accent, ink, lighter, grey, darker];
  return Array.from({ length: count }, (_, index) => tones[index % tones.length] ?? ink);
}

/**
 * A colour nearer to its ground, by at most so much, that still stands out from it, and on which words in the colour of the
 * ground or of the ink can be read.
 */
function lightest(
  colour: string,
  { ground, ink, least }: Pick<Palette, 'ground' | 'ink'> & { readonly least: number },
  share: number,
): string {
  const steps = Array.from({ length: 40 }, (_, index) => share * (1 - index / 40));
  const mixed = steps.map((step) => mixColours(colour, ground, step));
  const standsOut = (tone: string) => contrastOf(tone, ground).ratio >= least;
  const carriesWords = (tone: string) =>
    Math.max(contrastOf(ground, tone).ratio, contrastOf(ink, tone).ratio) >= readable;
  return mixed.find((tone) => standsOut(tone) && carriesWords(tone)) ?? mixed.find(standsOut) ?? colour;
}
