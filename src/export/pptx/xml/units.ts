/** English Metric Units, of which an inch has 914,400: a slide of 1280×720 px is 13⅓ by 7½ inches. */
export const emuInPixel = 9525;

/** A length in px of a slide as whole EMU. */
export function emu(pixels: number): number {
  return Math.round(pixels * emuInPixel);
}

/** A size of type in px of a slide as hundredths of a point, to half a point, as editors offer sizes. */
export function typeSize(pixels: number): number {
  return Math.floor(pixels * 1.5) * 50;
}

/** A distance of lines in px of a slide as hundredths of a point. */
export function pointSize(pixels: number): number {
  return Math.round(pixels * 75);
}
