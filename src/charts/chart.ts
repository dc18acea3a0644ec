import type { Statistic } from '../model/story.js';

/** What a chart draws: a statistic of the story with what a drawing needs of it. */
export type ChartFigure = Pick<
  Statistic,
  'id' | 'figure' | 'value' | 'qualifier' | 'unit' | 'counts' | 'short' | 'asOf' | 'scale' | 'partOf'
>;

/** A rectangle in px; `y` grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A piece of what is drawn for a figure. Its area is proportional to `to - from`, by the same factor for every
 * mark of a chart.
 */
export interface Mark {
  /** The id of the figure. */
  readonly figure: string;
  /** Solid is certain, hatched is possible: see `notation.ts`. */
  readonly kind: 'solid' | 'hatched';
  /** The part of the figure it stands for, in the figure's own numbers. */
  readonly from: number;
  readonly to: number;
  readonly box: Box;
}

/** The point of a stated number on its axis; hollow where the number itself is not certain. */
export interface Dot {
  readonly figure: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly filled: boolean;
}

/** “It goes on from here”: dashes of fixed length behind the last mark, lines without fill and not to scale. */
export interface OpenEnd {
  readonly figure: string;
  readonly path: string;
  readonly box: Box;
}

/** Where the labels of a figure may stand. */
export interface Row {
  readonly figure: string;
  /** The band that belongs to the figure. */
  readonly box: Box;
  /** The right edge of all that is drawn for it on its last line. */
  readonly end: number;
}

/** A linear axis along x. It starts at nought, always. */
export interface Axis {
  readonly from: 0;
  readonly to: number;
  /** Where `from` and `to` stand, in px. */
  readonly start: number;
  readonly end: number;
}

/** What has to be printed beside the drawing, or the drawing misleads. The words are for the layout to choose. */
export interface MustSay {
  /** Every unit drawn, as printed. */
  readonly units: readonly string[];
  /** The date of each figure that has one. One date for all can be said once. */
  readonly dates: readonly { readonly figure: string; readonly asOf: string }[];
  /** The qualifier of each figure that has one stands in its printed form, which must be shown whole. */
  readonly qualified: readonly string[];
  /** A key to the notation, where it is used. */
  readonly hatched: boolean;
  readonly open: boolean;
  /** One sign stands for so many. */
  readonly sign?: number;
  /** What the parts are parts of. */
  readonly whole?: string;
}

/** The geometry of a chart, and what must be said with it. No markup, no colour, no text. */
export interface Chart {
  /** What its marks are, and so what the signs of its key look like: bars, stems that end in a dot, cells, signs to count. */
  readonly drawnIn: 'bars' | 'stems' | 'cells' | 'signs';
  /** Whether it shows parts of one whole. */
  readonly partsOfWhole: boolean;
  readonly box: Box;
  /** One a figure, in the order drawn. */
  readonly rows: readonly Row[];
  readonly marks: readonly Mark[];
  /** The lines of all hatched marks as one path; empty where such a mark is a sign, drawn as an outline. */
  readonly hatching: string;
  readonly dots: readonly Dot[];
  readonly openEnds: readonly OpenEnd[];
  /** What is not filled but shown: the cells of a whole, the rest of it. */
  readonly ground: readonly Box[];
  readonly axis?: Axis;
  readonly says: MustSay;
}

/** Why a form cannot show these figures honestly. Another form, or the numbers set large, can. */
export interface Refusal {
  readonly refused:
    | 'nothing-to-draw'
    | 'box-too-small'
    | 'negative'
    | 'unlike-things'
    | 'no-whole'
    | 'more-than-the-whole'
    | 'no-round-sign'
    | 'one-figure-only';
  /** The figure at which it failed, where it is one. */
  readonly figure?: string;
}

/** Draws figures in a box, or says why it does not. Pure: the same input gives the same chart. */
export type DrawChart = (figures: readonly ChartFigure[], box: Box) => Chart | Refusal;

export function isRefusal(drawn: Chart | Refusal): drawn is Refusal {
  return 'refused' in drawn;
}
