import type { Deck, Handout, Poster } from './page.js';
import type { Preset } from './preset.js';

/** A deck as Marp Markdown and as the one self-contained web page it becomes. */
export interface DeckDrawing {
  readonly kind: 'deck';
  readonly deck: Deck;
  /** What a person edits; renders with any Marp given the theme written beside it. */
  readonly markdown: string;
  /** The page that is measured, shown and printed: slides, styles, fonts and player inside. */
  readonly html: string;
  /** One `<svg data-marpit-svg>` a slide, and the style sheet they need: what handouts are made of. */
  readonly slides: readonly string[];
  readonly css: string;
  /** The fonts of the build as one `<style>` element, bytes inside. */
  readonly fontStyle: string;
}

/** A poster in one shape, as SVG with glyphs as paths. */
export interface PosterDrawing {
  readonly kind: 'poster';
  readonly poster: Poster;
  readonly preset: Preset;
  readonly svg: string;
  /** What a person would say the picture shows, with its numbers. */
  readonly alt: string;
  /** What was measured while it was drawn. */
  readonly measured: PageMeasure;
}

export interface HandoutDrawing {
  readonly kind: 'handout';
  readonly handout: Handout;
  readonly html: string;
}

/** What was measured on one drawn page; the `pages` of report.json. Lengths in px of the page. */
export interface PageMeasure {
  /** The artifact and, for decks and handouts, the slide or page, 1-based. */
  readonly artifact: string;
  readonly page: number;
  /** How far text or boxes reach over the page or their block, 0 if nothing does. */
  readonly overflow: number;
  readonly smallestText: number;
  /** The lowest WCAG 2.2 ratio of any text against what is behind it. */
  readonly contrast: number;
  /** Characters no font of the build has. */
  readonly missingGlyphs: readonly string[];
  /** Lines that start or end with a forbidden mark, or a last line of one character. */
  readonly breakFaults: readonly string[];
}
