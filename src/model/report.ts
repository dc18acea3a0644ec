import type { BuildPart } from './build-parts.js';
import type { PageMeasure } from './drawing.js';
import type { FigureChecks } from './trace.js';

/** `report.json`: the proof that goes with a build. What was traced, what was measured, what was found. */
export interface Report {
  /** True when no diagnostic is an error. */
  readonly ok: boolean;
  readonly statements: readonly ReportedStatement[];
  readonly pages: readonly PageMeasure[];
  /** Every printed PDF, read back from its bytes. */
  readonly documents: readonly DocumentProof[];
  /** Once a build: how the colours of its theme look to the colour-blind. Absent when nothing was drawn. */
  readonly colourVision?: ColourVision;
  /** Posters that are not made in a size; a warning among the diagnostics says why. Absent where there are none. */
  readonly leftOut?: readonly LeftOut[];
  /** Arguments that a deck does not show; absent where every deck shows all it is about. */
  readonly leftOutOfDecks?: readonly LeftOutArgument[];
  /** Absent where no figure is calculated. */
  readonly calculated?: readonly ReportedCalculation[];
  /** Absent where no series rests on a data file. */
  readonly data?: readonly ReportedData[];
  /** The editions of the story in other languages; absent where it has none. */
  readonly editions?: readonly EditionProof[];
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** A story in another language: how much of it is translated, and how much wider its words are. */
export interface EditionProof {
  readonly language: string;
  /** Texts of the story that have words in every language. */
  readonly texts: number;
  readonly translated: number;
  /** The width of all translations, in half-width cells, over that of what they were made from. */
  readonly timesAsWide: number;
}

/** A data file: how many values of which series were traced to its cells. */
export interface ReportedData {
  /** The id the story gives the file. */
  readonly id: string;
  readonly file: string;
  /** The SHA-256 of its bytes, in hexadecimal digits: what the story may name as `digest`. */
  readonly digest: string;
  readonly series: readonly {
    readonly id: string;
    /** The sheet of a workbook. */
    readonly sheet?: string;
    /** Values that were read, each from a cell that is known. */
    readonly values: number;
    /** Cells without a value, which stay gaps. */
    readonly gaps: number;
  }[];
}

/** A figure the source does not print: how it was calculated, from statistics by their ids. */
export interface ReportedCalculation {
  readonly id: string;
  readonly figure: string;
  /** `15亿元 + 12亿元` */
  readonly calculation: string;
  readonly from: readonly string[];
}

/** An argument that a deck does not show, and why. */
export interface LeftOutArgument {
  /** The id of the argument. */
  readonly what: string;
  /** The id of the deck. */
  readonly from: string;
  readonly why: string;
}

/** A poster or a carousel by its id, and the size it is left out of. */
export interface LeftOut {
  readonly poster: string;
  readonly preset: string;
  /** The edition it is left out of; absent in the story's own language. */
  readonly language?: string | undefined;
}

/** What a PDF gives back to those who search it, copy from it or have it read to them. */
export interface DocumentProof {
  readonly artifact: string;
  readonly pages: number;
  readonly textLayer: {
    /** How many strings its slides show: paragraphs, headlines, figures, notes. */
    readonly strings: number;
    /** Those that the text of the PDF does not have. */
    readonly missing: readonly ShownString[];
  };
  /** The fonts its text is set in, by their own names, and whether their glyphs are in the document. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
}

/** A string and the slide it stands on, or beside. */
export interface ShownString {
  /** 1-based. */
  readonly slide: number;
  readonly text: string;
}

/** A statement of the story and where its source prints it. Line and column are 1-based. */
export interface ReportedStatement {
  readonly id: string;
  /** The figure as printed; for a statement without a figure, its passage. */
  readonly raw: string;
  /** Whether it states a figure that was compared with its passage, and agrees; false where there is none to compare. */
  readonly exact: boolean;
  /** For a figure: what of it was found true, part by part. */
  readonly checks?: FigureChecks;
  /** The further source file it stands in; absent for the story's own source. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

export interface ReportedDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The edition whose pages it is about; absent in the story's own language. */
  readonly language?: string | undefined;
  readonly hint?: string | undefined;
  readonly path?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number | undefined;
  /**
   * The parts of the build it is about, each as it is told where no other part has the same fault; absent where it is about
   * the story or the theme. A later build of some parts tells anew only what is about them.
   */
  readonly parts?: readonly ReportedPart[] | undefined;
}

export interface ReportedPart {
  readonly part: BuildPart;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Three kinds of colour blindness, by the cone that is missing. */
export type Vision = 'protanopia' | 'deuteranopia' | 'tritanopia';

export interface ColourVision {
  readonly theme: string;
  /** Where the simulation is published. */
  readonly simulation: string;
  readonly seen: readonly {
    readonly vision: Vision;
    /** The two accents that look most alike; absent where the theme has one. */
    readonly accents: LeastDifference | undefined;
    /** The accent that stands out least from what it is drawn on, or from the text on it. */
    readonly ground: LeastDifference | undefined;
  }[];
}

/** Two colours by their names in the theme, and their CIEDE2000 difference. */
export interface LeastDifference {
  readonly colours: readonly [string, string];
  readonly difference: number;
}
