import type { LoadedFont } from '../model/font.js';
import { fontFaces } from './font-faces.js';

/** A page with nothing on it but the fonts of a build, kept as deck and handout pages keep them. */
export function emptyPage(fonts: readonly LoadedFont[]): string {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title></title>
${fontStyle(fonts)}
</head>
<body></body>
</html>
`;
}

const written = new WeakMap<readonly LoadedFont[], string>();

/**
 * Where a page keeps its fonts. The browser keeps them too from one page to the next, so it is the same in all, and
 * written once for a set of fonts: to compare it costs nothing.
 */
export function fontStyle(fonts: readonly LoadedFont[]): string {
  const known = written.get(fonts);
  if (known !== undefined) return known;
  const style = `<style id="fonts">\n${fontFaces(fonts)}</style>`;
  written.set(fonts, style);
  return style;
}
