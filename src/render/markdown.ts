import type { SlidePicture } from '../model/drawing.js';
import type { Deck } from '../model/page.js';
import type { ThemeFolder } from '../model/theme.js';
import type { Messages } from '../text/messages/messages.js';
import type { DeckTemplates } from './deck-templates.js';
import { logoOnSlide } from './slide-logo.js';
import { deckView, slideDirectives, slideView } from './slide-view.js';

/**
 * A deck as Marp Markdown: front matter, and for each slide its directives, its text as plain headings,
 * paragraphs, lists and quotations, and its speaker notes as a comment. No HTML; how it looks is the theme's.
 *
 * @param pictures the picture of each slide that shows one
 */
export function renderMarkdown(
  deck: Deck,
  pictures: readonly (SlidePicture | undefined)[],
  templates: DeckTemplates,
  messages: Messages,
  theme: ThemeFolder,
): string {
  const { tokens } = theme;
  const pages = new Map(deck.slides.map(({ id }, index) => [id, index + 1]));
  const pageOf = (id: string) => pages.get(id);
  const slides = deck.slides.map((slide, index) => ({
    ...slideDirectives(slide, tokens, messages),
    body: [
      templates.slides[slide.content.kind]?.(
        slideView(slide, messages, { picture: pictures[index], pageOf, stepwise: deck.steps === true }),
      ) ?? '',
      ...logoOnSlide(slide, theme),
    ]
      .join('\n\n')
      .trim(),
  }));
  const markdown = templates.deck({ ...deckView(deck, tokens, messages), slides });
  return `${markdown.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
