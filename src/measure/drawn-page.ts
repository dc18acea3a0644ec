import type { Box, SceneField, SceneLine, SceneRun, TextRole } from '../model/scene.js';

/**
 * One page as its judges see it, as one plain value whoever laid it out: what matters of a `Scene`, each colour with
 * the one behind it. `poster.ts` takes it from the scene of a poster, `slides.ts` and `handout.ts` from the browser;
 * these only read, the judges beside them decide what it is worth. Lengths in px of the page, from its top left corner.
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

/** A paragraph, a headline, a figure: text that was broken into lines together. */
export interface DrawnBlock {
  readonly role: TextRole;
  /** Where its lines may stand. */
  readonly frame: Box;
  readonly lines: readonly DrawnLine[];
  /** True where its words are the program's own: a legend, a key. Of text in the browser it is not known. */
  readonly ofProgram?: boolean;
}

/** One line as it was broken, its white space kept; see `SceneLine`. */
export interface DrawnLine extends Pick<SceneLine, 'text' | 'ink'> {
  readonly runs: readonly DrawnRun[];
}

/** Characters of one line that look alike. Colours as CSS writes them. */
export interface DrawnRun extends Pick<SceneRun, 'size' | 'colour'> {
  /** The nearest colour painted behind it. */
  readonly ground: string;
}

export interface DrawnSign extends DrawnRun {
  readonly text: string;
  readonly role: TextRole;
}

/** A line, a ring, a field: what is drawn and is no text. */
export interface DrawnGraphic extends Pick<SceneField, 'colour' | 'decoration'> {
  readonly ground: string;
}
