import type { DeckDrawing } from '../model/drawing.js';

/** A deck as the Marp Markdown a person edits. */
export function exportMarkdown({ deck, markdown }: DeckDrawing) {
  return { bytes: new TextEncoder().encode(markdown), pages: deck.slides.length };
}
