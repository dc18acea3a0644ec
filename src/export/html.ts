import type { DeckFormat } from './format.js';

/** A deck as one self-contained web page. */
export const html = {
  name: 'html',
  shows: 'deck',
  label: 'HTML',
  mediaType: 'text/html',
  plain: true,
  printed: false,
  needsTheme: false,
  export: async ({ deck, html: page }) => ({
    bytes: new TextEncoder().encode(page),
    pages: deck.slides.length,
  }),
} as const satisfies DeckFormat;
