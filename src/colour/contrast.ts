import { ColorSpace, contrastAPCA, contrastWCAG21, sRGB, to } from 'colorjs.io/fn';

// Without it the library cannot read `#RRGGBB`, `rgb()` and `color(srgb …)`, which is all that engines write.
ColorSpace.register(sRGB);

/** How a colour stands on its ground. */
export interface Contrast {
  /** The ratio of WCAG 2.2, from 1 to 21. */
  readonly ratio: number;
  /** The lightness contrast of APCA 0.0.98G without its sign, from 0 to 108. */
  readonly lightness: number;
}

/** A build has a few dozen pairs of colours, on thousands of lines. */
const known = new Map<string, Contrast>();
/** A preview that runs for days must not gather pairs without end. */
const mostKnown = 1000;

/** The contrast of a colour on its ground, both as CSS writes them; a colour one can see through is laid on it first. */
export function contrastOf(colour: string, ground: string): Contrast {
  const key = `${colour} on ${ground}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const back = to(ground, sRGB);
  const front = to(colour, sRGB);
  const alpha = front.alpha ?? 1;
  const [red, green, blue] = front.coords.map(
    (channel, index) => (channel ?? 0) * alpha + (back.coords[index] ?? 0) * (1 - alpha),
  );
  const seen = {
    space: sRGB,
    coords: [red ?? 0, green ?? 0, blue ?? 0] as [number, number, number],
    alpha: 1,
  };
  const contrast = { ratio: contrastWCAG21(back, seen), lightness: Math.abs(contrastAPCA(back, seen)) };
  if (known.size >= mostKnown) known.clear();
  known.set(key, contrast);
  return contrast;
}
