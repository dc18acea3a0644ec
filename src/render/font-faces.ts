import type { LoadedFont } from '../model/font.js';

const written = new WeakMap<readonly LoadedFont[], string>();

/** The fonts as `@font-face` rules with their bytes inside: nothing is fetched. Written once for a set of fonts. */
export function fontFaces(fonts: readonly LoadedFont[]): string {
  const known = written.get(fonts);
  if (known !== undefined) return known;
  const rules = fonts.map(fontFace).join('');
  written.set(fonts, rules);
  return rules;
}

function fontFace({ family, weight, data }: LoadedFont): string {
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-style: normal;
  src: url('data:font/ttf;base64,${data.toString('base64')}') format('truetype');
}
`;
}
