import { OKLCH, serialize, sRGB, to, toGamut } from 'colorjs.io/fn';
import { contrastOf } from '../colour/contrast.js';

/** What a colour must reach against another: a ratio of WCAG 2.2. */
export interface Constraint {
  readonly against: string;
  readonly least: number;
}

const steps = 500;

/**
 * The colour `#RRGGBB` nearest in lightness, of the same hue, that meets every constraint; undefined where none does.
 * Lightness is that of OKLCH, which eyes judge alike in all hues; chroma gives way where sRGB ends.
 */
export function nearestPassing(colour: string, constraints: readonly Constraint[]): string | undefined {
  const [lightness, chroma, hue] = to(colour, OKLCH).coords;
  const at = (wanted: number): string => {
    const inGamut = toGamut(
      { space: OKLCH, coords: [wanted, chroma ?? 0, hue ?? 0], alpha: 1 },
      { space: sRGB },
    );
    return serialize(to(inGamut, sRGB), { format: 'hex', collapse: false }).toUpperCase();
  };
  for (let step = 0; step <= steps; step++) {
    for (const wanted of [(lightness ?? 0) - step / steps, (lightness ?? 0) + step / steps]) {
      if (wanted < 0 || wanted > 1) continue;
      const candidate = at(wanted);
      if (constraints.every(({ against, least }) => contrastOf(candidate, against).ratio >= least))
        return candidate;
    }
  }
  return undefined;
}
