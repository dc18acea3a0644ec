import { luminanceOf, shadeOf } from './luminance.js';
import { mixColours } from './mix-colours.js';

/** The colours a duotone runs through, as `#RRGGBB`: from the darkest over the accent to the lightest. */
export interface DuotoneColours {
  readonly dark: string;
  readonly accent: string;
  readonly light: string;
}

/** Of the pixels so many may become all dark or all light, so that the others use the whole range. */
const clipped = 0.005;

/**
 * A picture in the colours of a theme: each pixel keeps how light it is, and has the colour that stands for it. The accent
 * stands where it is as light as itself, so that a face is no darker in one accent than in another.
 *
 * @param rgb three bytes a pixel
 */
export function duotone(rgb: Uint8Array, colours: DuotoneColours): Uint8Array {
  const count = rgb.length / 3;
  const shades = new Uint8Array(count);
  const often = new Uint32Array(256);
  for (let pixel = 0; pixel < count; pixel += 1) {
    const at = pixel * 3;
    const shade = shadeOf(rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0);
    shades[pixel] = shade;
    often[shade] = (often[shade] ?? 0) + 1;
  }
  const ramp = rampOf(colours, rangeOf(often, count));
  const toned = new Uint8Array(rgb.length);
  for (let pixel = 0; pixel < count; pixel += 1) {
    const from = (shades[pixel] ?? 0) * 3;
    const at = pixel * 3;
    toned[at] = ramp[from] ?? 0;
    toned[at + 1] = ramp[from + 1] ?? 0;
    toned[at + 2] = ramp[from + 2] ?? 0;
  }
  return toned;
}

/** The shades between which nearly all pixels are. */
function rangeOf(often: Uint32Array, count: number): readonly [number, number] {
  const few = count * clipped;
  const edge = (order: readonly number[]) => {
    let passed = 0;
    return order.find((shade) => {
      passed += often[shade] ?? 0;
      return passed > few;
    });
  };
  const upwards = Array.from({ length: 256 }, (_, shade) => shade);
  const darkest = edge(upwards) ?? 0;
  const lightest = edge(upwards.toReversed()) ?? 255;
  return lightest > darkest ? [darkest, lightest] : [0, 255];
}

/** For each shade its colour, three bytes. */
function rampOf(
  { dark, accent, light }: DuotoneColours,
  [darkest, lightest]: readonly [number, number],
): Uint8Array {
  const [low, middle, high] = [dark, accent, light].map((colour) => shadeOf(...channelsOf(colour)));
  const turn = ((middle ?? 0) - (low ?? 0)) / Math.max(1, (high ?? 255) - (low ?? 0));
  const bend = Math.min(0.8, Math.max(0.2, turn));
  const ramp = new Uint8Array(256 * 3);
  for (let shade = 0; shade < 256; shade += 1) {
    const place = Math.min(1, Math.max(0, (shade - darkest) / (lightest - darkest)));
    const colour =
      place < bend
        ? mixColours(dark, accent, place / bend)
        : mixColours(accent, light, (place - bend) / (1 - bend));
    ramp.set(channelsOf(colour), shade * 3);
  }
  return ramp;
}

function channelsOf(colour: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** The colours of a duotone in a theme, whether its ground is light or dark. */
export function duotoneColours(ink: string, ground: string, accent: string): DuotoneColours {
  const lighter = (one: string, other: string) =>
    luminanceOf(...channelsOf(one)) > luminanceOf(...channelsOf(other));
  return lighter(ground, ink) ? { dark: ink, accent, light: ground } : { dark: ground, accent, light: ink };
}
