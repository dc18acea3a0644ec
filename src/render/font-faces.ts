import type { LoadedFont } from '../model/font.js';

const written = new WeakMap<readonly LoadedFont[], string>();

/** The fonts as `@font-face` rules with their bytes inside: nothing is fetched. Written once for a set of fonts. */
export function fontFaces(fonts: readonly LoadedFont[]): string {
  const known = written.get(fonts);
  if (known !== undefined) return known;
  const rules = fonts.map((font) => fontFace(font, 'truetype')).join('');
  written.set(fonts, rules);
  return rules;
}

/** How font files are called in an address with data, by the format of `@font-face`. */
const mediaTypes = Object.freeze({ truetype: 'font/ttf', woff2: 'font/woff2' });

/** A font as one `@font-face` rule with its bytes inside. */
export function fontFace(
  { family, weight, data }: { readonly family: string; readonly weight: number; readonly data: Uint8Array },
  format: keyof typeof mediaTypes,
): string {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-style: normal;
  src: url('data:${mediaTypes[format]};base64,${bytes}') format('${format}');
}
`;
}
