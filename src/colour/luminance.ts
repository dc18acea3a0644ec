/** A channel of sRGB, 0 to 255, as light. */
const linear = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** How light a colour is by WCAG 2.2, from 0 to 1; channels from 0 to 255. */
export function luminanceOf(red: number, green: number, blue: number): number {
  return 0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0);
}

/** How light a share of the brightest grey is, the opposite of what `linear` reads. */
const greyOf = (light: number): number =>
  255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** In how many steps of light the grey is looked up: a power for every pixel of a picture takes seconds. */
const steps = 4096;
/** At each step of light the lowest grey that may be meant. */
const lowest = Uint8Array.from({ length: steps + 1 }, (_, step) => Math.round(greyOf(step / steps)));
/** For each grey, from which light on it is the next one. */
const next = Float64Array.from({ length: 255 }, (_, grey) => {
  const share = (grey + 0.5) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** The grey, 0 to 255, that is as light as a colour. */
export function shadeOf(red: number, green: number, blue: number): number {
  const light = luminanceOf(red, green, blue);
  let grey = lowest[Math.floor(light * steps)] ?? 255;
  while (light >= (next[grey] ?? Number.POSITIVE_INFINITY)) grey += 1;
  return grey;
}
