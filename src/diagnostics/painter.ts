/** How the parts of a printed diagnostic are coloured. The command gives one; elsewhere text is plain. */
export interface Painter {
  /** The words error and warning, and carets. */
  readonly fault: (text: string) => string;
  readonly warning: (text: string) => string;
  /** Paths and places. */
  readonly place: (text: string) => string;
  /** Line numbers and codes. */
  readonly faint: (text: string) => string;
}

const same = (text: string) => text;

/** Colours nothing. */
export const plain: Painter = Object.freeze({ fault: same, warning: same, place: same, faint: same });
