import type { DeckDrawing } from '../model/drawing.js';

/** The first slide of a deck alone, as a page of 1280 × 720 px without its fonts: what a small picture of the deck is taken of. */
export function firstSlidePage({ slides, css, deck }: Pick<DeckDrawing, 'slides' | 'css' | 'deck'>): string {
  return `<!doctype html>
<html lang="${deck.language}">
<head>
<meta charset="utf-8">
<title></title>
<style>
${css}
</style>
<style>html, body { margin: 0; overflow: hidden; } .marpit > svg { display: block; width: 1280px; height: 720px; }</style>
</head>
<body>
<div class="marpit">
${slides[0] ?? ''}
</div>
</body>
</html>
`;
}
