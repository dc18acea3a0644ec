import type { SeriesForm, SeriesPlace, SeriesValue } from '../model/series.js';
import type { Box } from './chart.js';

/** What a plot draws: the values of a series, with the words of the page for its lines and places. */
export interface PlotData {
  readonly axis: 'time' | 'category';
  readonly places: readonly SeriesPlace[];
  readonly lines: readonly PlotLine[];
  /** What every value is in; empty where they are counted. */
  readonly unit: string;
  /** What the lines make up together, where they are parts of one whole. */
  readonly whole?: string;
}

export interface PlotLine {
  readonly name: string;
  /** As many as there are places; a gap where there is no value. */
  readonly values: readonly (PlotValue | undefined)[];
}

export type PlotValue = Pick<SeriesValue, 'printed' | 'value' | 'qualifier'>;

/** What a label says, which decides its size and face. */
export type PlotLabelRole = 'value' | 'line' | 'place' | 'tick';

/** What a plot needs to know of the sheet it is drawn for: how large words are, and its measures in px. */
export interface PlotRuler {
  /** The ink of one line of words; strong ones may be set heavier, and so wider. */
  readonly measure: (
    text: string,
    role: PlotLabelRole,
    strong?: boolean,
  ) => { readonly width: number; readonly height: number };
  /** Words in as few lines as a width allows; undefined where a word is wider than that. */
  readonly wrap: (text: string, role: PlotLabelRole, width: number) => PlotBlock | undefined;
  /** A number of the axis in the writing of the page; `step` is the distance of ticks. */
  readonly tick: (value: number, step: number) => string;
  /** A printed value with its unit, where the unit is short enough to stand behind each: 12.5%. */
  readonly value: (printed: string) => string;
  /** The least air between two labels. */
  readonly gap: number;
  /** How thick a line of data is. */
  readonly stroke: number;
  /** Whether the sheet is wider than high. */
  readonly wide: boolean;
}

/** Words in several lines, one below the other, and the ink of them all. */
export interface PlotBlock {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export type PlotPoint = readonly [x: number, y: number];

/** A piece of what is drawn. `line` and `place` are indices of the data. */
export type PlotPiece =
  /** An area from nought, or from the end of the part before: its length is proportional to `to - from`. */
  | {
      readonly kind: 'bar';
      readonly line: number;
      readonly place: number;
      /** Solid is certain, hatched is possible: see `notation.ts`. Expected ones are outlined and dashed. */
      readonly certainty: 'solid' | 'hatched' | 'expected';
      readonly from: number;
      readonly to: number;
      readonly box: Box;
    }
  /** It goes on from here, not to scale. */
  | {
      readonly kind: 'open-end';
      readonly line: number;
      readonly place: number;
      readonly path: string;
      readonly box: Box;
    }
  /** The course of a line between two gaps; dashed towards what is expected. */
  | {
      readonly kind: 'stroke';
      readonly line: number;
      /** The places it goes through, one a point. */
      readonly places: readonly number[];
      readonly points: readonly PlotPoint[];
      readonly dashed: boolean;
    }
  /** A band of a stacked total; its height at a place is proportional to the value. */
  | {
      readonly kind: 'area';
      readonly line: number;
      /** The places it covers, one a point of either edge. */
      readonly places: readonly number[];
      readonly upper: readonly PlotPoint[];
      readonly lower: readonly PlotPoint[];
      /** The stretch towards what is expected. */
      readonly expected: boolean;
    }
  | {
      readonly kind: 'dot';
      readonly line: number;
      readonly place: number;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      /** Hollow where the number itself is not certain, or is expected. */
      readonly filled: boolean;
    }
  /** Between the two numbers of a pair or range. */
  | {
      readonly kind: 'span';
      readonly place: number;
      readonly line?: number;
      readonly from: PlotPoint;
      readonly to: PlotPoint;
    }
  /** A line of the scale. */
  | {
      readonly kind: 'rule';
      readonly role: 'grid' | 'nought' | 'leader';
      readonly from: PlotPoint;
      readonly to: PlotPoint;
    }
  /** The colour of a line before its name, where the name could not stand at the drawing itself. */
  | { readonly kind: 'key'; readonly line: number; readonly box: Box }
  /** The ground of a cell of a table: from 0 to 1, how much of the largest value it holds. */
  | {
      readonly kind: 'heat';
      readonly place: number;
      readonly line: number;
      readonly share: number;
      readonly box: Box;
    };

/** Words in their place, measured: `box` is their ink. */
export interface PlotLabel {
  readonly role: PlotLabelRole;
  readonly text: string;
  /** The text as it is broken; most labels have one line. */
  readonly lines: readonly string[];
  /** Where shorter lines stand among longer ones. */
  readonly align: 'start' | 'middle' | 'end';
  /** It stands on the fill of its line, and wears what is read on that. */
  readonly inside: boolean;
  /** The line whose colour it wears. */
  readonly line?: number;
  readonly place?: number;
  readonly box: Box;
  /** What the drawing wants the reader to see first: the last value, the extremes. */
  readonly strong: boolean;
}

/** A linear scale: what stands at which px, along one direction. */
export interface PlotScale {
  readonly along: 'x' | 'y';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The geometry of a series. No markup, no colour. */
export interface Plot {
  readonly form: SeriesForm;
  readonly box: Box;
  /** Back to front. */
  readonly pieces: readonly PlotPiece[];
  readonly labels: readonly PlotLabel[];
  /** Whether two colours tell lines apart, or places: the two dates of a pair. */
  readonly coloured: 'by-line' | 'by-place';
  /** The scale of its lengths, where it has one; of bars of shares it is in hundredths of each whole. */
  readonly scale?: PlotScale;
  /** The small plots it is made of, one a line: each has the same scale in a place of its own. */
  readonly panels?: readonly { readonly line: number; readonly box: Box; readonly scale: PlotScale }[];
  /** What has to be explained beside it. */
  readonly says: {
    readonly hatched: boolean;
    readonly open: boolean;
    readonly expected: boolean;
    readonly gap: boolean;
    /** Set where the scale does not begin at nought: a line may, a length never. */
    readonly cut: boolean;
  };
}

/** Why a form cannot show these data honestly. */
export interface PlotRefusal {
  readonly refused:
    | 'nothing-to-draw'
    | 'box-too-small'
    | 'negative'
    | 'no-time'
    | 'not-two-places'
    | 'too-few-lines'
    | 'too-many-lines'
    | 'too-few-places'
    | 'too-many-places'
    | 'one-line-only'
    | 'no-whole'
    | 'not-the-whole'
    | 'has-gaps'
    | 'not-exact'
    | 'never-negative';
}

/** Draws data in a box, or says why it does not. Pure: the same input gives the same plot. */
export type DrawPlot = (data: PlotData, box: Box, ruler: PlotRuler) => Plot | PlotRefusal;

export function isPlotRefusal(drawn: Plot | PlotRefusal): drawn is PlotRefusal {
  return 'refused' in drawn;
}
