/**
 * A chart as spreadsheets and presentations know it: names, numbers, and how they stand. The words beside its marks are
 * those of the page: 超7.4万 is no 74000.
 */
export interface NativeChart {
  /** `bar` lies, `column` stands. */
  readonly form: 'bar' | 'column' | 'line' | 'area';
  /**
   * `share`: every category is filled up to the whole. `overlaid`: each mark begins at nought, and a later series stands
   * in front of an earlier one. What is possible lies behind what is certain: so its number is the one that is printed,
   * and words can stand behind its end, for which a stack has no place.
   */
  readonly stacking: 'none' | 'stacked' | 'share' | 'overlaid';
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** Sizes of type in px of a slide: of the printed values, and of names and the axis. */
  readonly type: { readonly value: number; readonly name: number };
  /** Whether the names of the series stand in a legend; else they need none. */
  readonly legend: boolean;
  /** Whether an axis shows its scale; printed values need none. */
  readonly scale: boolean;
  /** How numbers are written on the axis, as spreadsheets say it: `0.0`, `#,##0`, `0"%"`. */
  readonly numberFormat: string;
  /** How wide the gaps between bars are, in hundredths of a bar. */
  readonly gap: number;
  /** What is counted and in what, set above the marks; absent where the slide says it. */
  readonly title?: string;
  /** What has to be said of its signs, behind the title: that dashes are expected, that a scale is cut. */
  readonly note?: string;
  /** Where its parts stand; an editor arranges them where this is absent. */
  readonly frame?: NativeFrame;
  /** From where to where its axis goes, and how far its rules are apart. */
  readonly domain?: { readonly from: number; readonly to: number; readonly step: number };
  /** Where the names of categories stand that run from left to right; below where it is absent. */
  readonly names?: 'above' | 'below';
  /** So many of the categories are named on the axis, each in one line: 1 is all. Where it is absent all are, in as many lines as they need. */
  readonly nameEvery?: number;
  /** How thick lines are, in px. */
  readonly stroke?: number;
  /** What is no data, `#RRGGBB`; black on white where it is absent. */
  readonly palette?: NativePalette;
}

/** Lengths in px of a slide, from the upper left corner of the chart. */
export interface NativeFrame {
  /** How large the chart is. */
  readonly width: number;
  readonly height: number;
  /** Where its marks stand, without the words of its axes. */
  readonly plot: NativeBox;
  /** Where its legend begins, and whether the names stand in a row or one below the other. */
  readonly legend?: { readonly x: number; readonly y: number; readonly side: 'top' | 'right' };
}

export interface NativeBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface NativePalette {
  readonly ground: string;
  readonly ink: string;
  /** Of the names on an axis. */
  readonly secondary: string;
  /** Of its rules. */
  readonly hairline: string;
}

export interface NativeSeries {
  readonly name: string;
  /** Of each category; a gap where there is none. */
  readonly values: readonly (number | undefined)[];
  /** What stands at each mark, as printed; nothing where it is absent. */
  readonly labels: readonly (string | undefined)[];
  /** `#RRGGBB` */
  readonly colour: string;
  /** Whether it is what may be and need not: hatched. Expected: outlined or dashed. */
  readonly certainty: 'solid' | 'hatched' | 'expected';
  /** Marks that stand in a colour of their own, by category. */
  readonly colours?: readonly (string | undefined)[];
  /** How the labels stand, by category; behind the end of a bar, in the middle of a part, above a point where it is absent. */
  readonly stands?: readonly (NativeStand | undefined)[];
  /** The category at whose mark it is named, too: behind the value, or under it. */
  readonly named?: { readonly at: number; readonly words: string; readonly under: boolean };
  /** The points of a line that are marked, by category; hollow where the number itself is not certain. */
  readonly dots?: readonly ('filled' | 'hollow' | undefined)[];
}

export interface NativeStand {
  readonly side: 'end' | 'base' | 'middle' | 'above' | 'below' | 'before' | 'behind';
  /** How far it is moved from there, in px, where another word would stand on it; only in a chart with a frame. */
  readonly shift?: readonly [right: number, down: number];
  /** `#RRGGBB`; that of its series where it is absent. */
  readonly colour?: string;
  /** What the reader shall see first. */
  readonly strong?: boolean;
}
