import type { Statistic } from './story.js';
import type { Origin, Words } from './words.js';

/**
 * What is said, before anything is drawn: made of words, figures and lists, told apart by `kind`. Each kind adds its own
 * fields, in its own folder under `src/kinds`. No pixels, no markup.
 */
export interface Content {
  readonly kind: string;
  /** A sentence that says what is true. */
  readonly headline: Words;
}

/**
 * A figure taken apart for setting: the digits large, the rest small, nothing dropped.
 * `超7.4万个` is prefix 超, digits 7.4, suffix 万个; `逾万名` is prefix 逾, digits 万, suffix 名.
 */
export interface Figure {
  readonly prefix: string;
  readonly digits: string;
  readonly suffix: string;
}

/** A figure with what it counts. */
export interface CountedFigure {
  readonly figure: Figure;
  readonly from: Origin;
  readonly counts: Words;
  /** When it holds (截至2023年6月, in 2021, by 2050), and that it was calculated where the source does not print it. */
  readonly asOf?: Words;
}

/** A figure drawn to scale: how it is printed, and what it amounts to. */
export interface DrawnFigure extends CountedFigure {
  readonly amount: Pick<Statistic, 'value' | 'qualifier' | 'unit' | 'scale'>;
}

export interface TitledItem {
  readonly title: Words;
  readonly text?: Words;
  /** The name of the icon the author chose for it. */
  readonly icon?: string;
}

/** A list whose items count. */
export interface NumberedItems {
  readonly items: readonly TitledItem[];
  /** The number of the first item, on a page that goes on with the items of the one before; otherwise 1. */
  readonly start?: number;
}

export interface DatedItem {
  /** `2017年5月` is main 2017 and rest 年5月. */
  readonly date: {
    readonly main: string;
    readonly rest: string;
    /** As the story writes it: 2017-05, 2023-end. */
    readonly iso?: string;
    readonly from: Origin;
  };
  readonly text: Words;
}

/** Who said it and where it stands in the source text (1-based lines, inclusive). */
export interface SourceLine {
  readonly speaker: Words;
  readonly affiliation?: Words;
  /** What it was taken from, each source once: what a page for the public says instead of lines. */
  readonly published?: readonly Publication[];
  readonly lines?: LineRange;
  /** What stands in further source texts, each by its name. */
  readonly further?: readonly { readonly name: Words; readonly lines: LineRange }[];
}

/** A source as a reader may look for it. */
export interface Publication {
  readonly name: Words;
  readonly publisher?: Words;
  /** When it appeared, in words. */
  readonly date?: Words;
}

interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Which of several pages that say one thing together; 1-based. */
export interface Part {
  readonly index: number;
  readonly of: number;
}
