import type { Language } from '../languages/language.js';
import type { DeckDrawing } from '../model/drawing.js';
import type { LoadedFont } from '../model/font.js';
import type { Pictures } from '../model/loaded-picture.js';
import type { Deck } from '../model/page.js';
import type { ThemeFolder } from '../model/theme.js';
import type { Terms } from '../text/terms.js';
import { deckPage } from './deck-page.js';
import type { DeckPlayer } from './deck-player.js';
import type { DeckTemplates } from './deck-templates.js';
import { fontStyle } from './empty-page.js';
import { headingLevels, withHeadingLevel } from './heading-levels.js';
import { renderMarkdown } from './markdown.js';
import type { DeckMarp } from './marp.js';
import { shownPictures } from './show-pictures.js';
import { slidePictures } from './slide-picture.js';

/** What is needed to draw decks; made once a build, language and theme. */
export interface DeckKit {
  readonly templates: DeckTemplates;
  readonly marp: DeckMarp;
  readonly theme: ThemeFolder;
  /** The theme's five faces, with every character the deck may show. */
  readonly fonts: readonly LoadedFont[];
  readonly player: DeckPlayer;
  readonly messages: Language;
  /** What the story calls things: no line ends inside them. */
  readonly terms?: Terms;
  /** Of the story; without it none. */
  readonly pictures?: Pictures;
}

/** Draws a deck: its Markdown, and the page that is measured and printed, slides and style sheet Marp makes of it. Pure. */
export function drawDeck(deck: Deck, kit: DeckKit): DeckDrawing {
  const { theme, fonts, messages, terms, player, pictures: loaded } = kit;
  const pictures = slidePictures(deck, { theme: theme.tokens, fonts, messages, terms, pictures: loaded });
  const markdown = renderMarkdown(deck, pictures, kit.templates, messages, theme);
  const shown = shownPictures(deck.slides, pictures, theme.tokens);
  const { slides: made, css } = kit.marp.render(markdown, shown);
  const levels = headingLevels(deck.slides);
  const slides = made.map((slide, index) => withHeadingLevel(slide, levels[index] ?? 2));
  return {
    kind: 'deck',
    deck,
    markdown,
    pictures,
    ...deckPage({ deck, slides, css, theme: theme.tokens, fonts, around: player.around, messages }),
    slides,
    css,
    fonts,
    fontStyle: fontStyle(fonts),
  };
}
