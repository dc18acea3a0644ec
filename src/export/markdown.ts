import type { DeckFormat } from './format.js';

/** A deck as the Marp Markdown a person edits. */
export const markdown = {
  name: 'md',
  shows: 'deck',
  label: 'Markdown',
  mediaType: 'text/markdown',
  plain: true,
  printed: false,
  opensAtPage: false,
  edited: false,
  needsTheme: true,
  export: async ({ deck, markdown: text }) => ({
    bytes: new TextEncoder().encode(text),
    pages: deck.slides.length,
  }),
} as const satisfies DeckFormat;
