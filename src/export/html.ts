import type { DeckDrawing } from '../model/drawing.js';

/** A deck as one self-contained web page. */
export function exportHtml({ deck, html }: DeckDrawing) {
  return { bytes: new TextEncoder().encode(html), pages: deck.slides.length };
}
