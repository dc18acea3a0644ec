import type { HandoutKind, Paper } from './handout-kinds.js';

/** A finished file: where it goes below the story's output folder, what it is, and its bytes. */
export interface Artifact {
  /** Relative to `output/<story>/`, with forward slashes: `zh-CN/decks/roundtable.pdf`. */
  readonly path: string;
  readonly kind: 'deck' | 'poster' | 'handout' | 'page';
  readonly id: string;
  readonly format: string;
  readonly mediaType: string;
  readonly language: string;
  /** What a reader calls it: the title of a document, the headline of a poster. */
  readonly title?: string;
  readonly section?: string;
  /** Of a handout: its kind. */
  readonly form?: HandoutKind;
  readonly paper?: Paper;
  readonly preset?: string;
  /** Of a text to post: what it is written for, `x`, `xiaohongshu`. */
  readonly platform?: string;
  /** Pixels to each pixel of the preset, where they are more than one. */
  readonly scale?: number;
  /** Pixels, for pictures. */
  readonly width?: number;
  readonly height?: number;
  /** For PDF, and slides of a deck. */
  readonly pages?: number;
  /** Of a carousel: which of its pictures this is, 1-based. */
  readonly page?: number;
  readonly alt?: string;
  /** The ids of the statements it shows. */
  readonly sources: readonly string[];
  /** The same page by page, of a document that opens at any of its pages. */
  readonly pageSources?: readonly (readonly string[])[];
  readonly bytes: Uint8Array;
}
