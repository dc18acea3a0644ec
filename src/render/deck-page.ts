import type { LoadedFont } from '../model/font.js';
import type { Deck } from '../model/page.js';
import type { Theme } from '../model/theme.js';
import type { Messages } from '../text/messages/messages.js';
import { fontStyle } from './empty-page.js';
import { escapeHtml } from './escape-html.js';
import { pageRules } from './page-rules.js';

interface DeckPageParts {
  readonly deck: Deck;
  /** One `<svg data-marpit-svg>` a slide. */
  readonly slides: readonly string[];
  readonly css: string;
  readonly theme: Theme;
  readonly fonts: readonly LoadedFont[];
  /** The style sheet around slides. */
  readonly around: string;
  readonly messages: Messages;
}

/** A page whole, and without its fonts, for a browser that has them: they are by far its largest part. */
interface DeckPage {
  readonly html: string;
  readonly withoutFonts: string;
}

/** What is measured and printed runs nothing and asks for nothing. The same in all decks: a browser keeps it. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The slides of a deck and nothing else, as they are measured and printed: one slide a page of 1280 × 720 px. */
export function deckPage({ deck, slides, css, theme, fonts, around, messages }: DeckPageParts): DeckPage {
  const before = `${openingOf(deck, messages)}
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<style>
${css}
</style>
<style>
${pageRules(theme)}
${around}
</style>
`;
  const leaves = slides.map((slide) => `<div class="marpit leaf">\n${slide}\n</div>`);
  const after = `
</head>
<body>
<main class="deck">
${leaves.join('\n')}
</main>
</body>
</html>
`;
  return { html: before + fontStyle(fonts) + after, withoutFonts: before + after };
}

/** How the page of a deck begins, whoever shows it: what the document is. */
export function openingOf(deck: Deck, messages: Messages): string {
  return `<!doctype html>
<html lang="${escapeHtml(deck.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escapeHtml(deck.title)}</title>
<meta name="author" content="${escapeHtml(deck.authors.join(messages.listComma))}">
<meta name="description" content="${escapeHtml(deck.subject)}">`;
}
