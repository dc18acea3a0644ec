import type { LoadedFont } from './font.js';
import type { Deck, Handout } from './page.js';
import type { Poster } from './poster.js';
import type { Preset } from './preset.js';
import type { Scene, TextRole } from './scene.js';

/** A deck as Marp Markdown and as the slides it becomes. */
export interface DeckDrawing {
  readonly kind: 'deck';
  readonly deck: Deck;
  /** What a person edits; renders with any Marp given the theme written beside it. */
  readonly markdown: string;
  /** The picture of each slide that shows one under its headline; undefined for the others. */
  readonly pictures: readonly (SlidePicture | undefined)[];
  /** The page that is measured and printed: slides, styles and fonts inside. */
  readonly html: string;
  /** The same page but for `fontStyle`, which a browser keeps from one document to the next. */
  readonly withoutFonts: string;
  /** One `<svg data-marpit-svg>` a slide, and the style sheet they need: what handouts are made of. */
  readonly slides: readonly string[];
  readonly css: string;
  /** The fonts of the build. */
  readonly fonts: readonly LoadedFont[];
  /** The same as one `<style>` element, bytes inside. */
  readonly fontStyle: string;
}

/** A picture on a slide, and the file beside the Markdown that any Marp shows. */
export interface SlidePicture {
  readonly file: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  readonly scene: Scene;
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
  /** Page by page, of each of its rows in order, the index of the slide in its deck; absent where it shows none. */
  readonly shows?: readonly (readonly (number | undefined)[])[];
  /** What each part shows that is read by itself, in order; absent where those are the slides of its deck. */
  readonly parts?: readonly HandoutPart[];
}

/** A part of a text: words, or a drawing with its scene. */
export interface HandoutPart {
  readonly content: unknown;
  readonly scene?: Scene;
}

/** What was measured on one drawn page; the `pages` of report.json. Lengths in px of the page. */
export interface PageMeasure {
  /** The artifact and, for decks and handouts, the slide or page, 1-based. */
  readonly artifact: string;
  readonly page: number;
  /** Of a poster. */
  readonly layout?: string | undefined;
  /** How far text or boxes reach over the page or their block, 0 if nothing does. */
  readonly overflow: number;
  /** How deep two lines of text lie on each other, 0 if none do. */
  readonly overlap: number;
  /** From the ink of any text to the edge of the safe zone, negative if outside; absent on a page without text. */
  readonly safeDistance?: number | undefined;
  readonly smallestText: number;
  /** The same by what the text is; each has a floor of its own. */
  readonly smallestByRole: Readonly<Partial<Record<TextRole, number>>>;
  /** Of the paragraph that has the most. */
  readonly mostLines: number;
  /** The lowest WCAG 2.2 ratio of any text against what is behind it. */
  readonly contrast: number;
  /** The lowest contrast of any text by APCA, as Lc without its sign. Advice. */
  readonly lightnessContrast: number;
  /** The lowest WCAG 2.2 ratio of any graphic that means something; absent where there is none. */
  readonly graphicContrast?: number | undefined;
  /** Characters no font of the build has: `U+20BB7 𠮷`. */
  readonly missingGlyphs: readonly string[];
  readonly breakFaults: readonly BreakFault[];
  /** Last lines of one character. */
  readonly orphans: readonly string[];
  /** Those of both that are words of the program's own, which no story can mend; absent where there are none. */
  readonly programLines?: readonly string[] | undefined;
}

/** Where no line may be broken; see CLREQ, level "basic", and for figures the house rule. */
export const breakRules = Object.freeze([
  'line-starts-with-mark',
  'line-ends-with-mark',
  'figure-split',
  'dash-split',
  'word-split',
  'term-split',
] as const);

/** A line broken where it must not be. */
export interface BreakFault {
  readonly rule: (typeof breakRules)[number];
  /** The line that starts or ends wrongly; of two torn apart, both with `|` between. */
  readonly line: string;
}
