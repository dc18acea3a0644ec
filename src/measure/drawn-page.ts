import type { TextRole } from '../model/drawing.js';

/**
 * What an engine drew on one page, as one plain value, whichever engine it was: the browser for slides and handouts,
 * Satori for posters. The readers (`slides.ts`, `handout.ts`, `poster.ts`) only read; the judges beside them decide
 * what it is worth. Lengths in px of the page, from its top left corner.
 */
export interface DrawnPage {
  /** The zone that no ink of text may leave: what a platform, a beamer or a printer may cut off or cover. */
  readonly safe: Box;
  readonly blocks: readonly DrawnBlock[];
  /** Text the style sheet makes: counters and page numbers. The browser does not tell where it stands. */
  readonly signs: readonly DrawnSign[];
  readonly graphics: readonly DrawnGraphic[];
  /** How far the engine itself says that the content is larger than the page, 0 if it is not. */
  readonly excess: number;
  /** What the page says, without the numbers that count slides, entries, parts and lines of the source. */
  readonly text: string;
  /** Every text on the page, for the check of its glyphs. */
  readonly shown: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A paragraph, a headline, a figure: text that was broken into lines together. */
export interface DrawnBlock {
  readonly role: TextRole;
  /** Where its lines may stand. */
  readonly frame: Box;
  readonly lines: readonly DrawnLine[];
}

/** One line as it was broken, its white space kept. */
export interface DrawnLine {
  readonly text: string;
  /** The ink of its glyphs. */
  readonly ink: Box;
  readonly runs: readonly DrawnRun[];
}

/** Characters of one line that look alike. Colours as CSS writes them. */
export interface DrawnRun {
  readonly size: number;
  readonly colour: string;
  /** The nearest colour painted behind it. */
  readonly ground: string;
}

export interface DrawnSign extends DrawnRun {
  readonly text: string;
  readonly role: TextRole;
}

/** A line, a ring, a field: what is drawn and is no text. */
export interface DrawnGraphic {
  readonly colour: string;
  readonly ground: string;
  /** True where the theme says that it only decorates; the rest means something. */
  readonly decoration: boolean;
}
