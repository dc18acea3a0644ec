import type { NativeBox, NativeChart } from '../../model/native-chart.js';
import type { Plot, PlotData, PlotLabel, PlotRuler } from '../plot.js';

/** What a plot does not know of itself: its colours, and the words that tell apart what is certain, possible and expected. */
export interface NativeLook {
  /** Of what belongs to a line. */
  readonly colourOf: (line: number) => string;
  readonly labelColour: (label: PlotLabel) => string;
  readonly expected: (name: string) => string;
  readonly possible: (name: string) => string;
  readonly ruler: PlotRuler;
}

/** What a plot is as a chart that can be edited; what is the same for all stands with the sheet. */
export interface NativePlot
  extends Pick<NativeChart, 'form' | 'stacking' | 'categories' | 'series' | 'scale' | 'gap'>,
    Partial<Pick<NativeChart, 'domain' | 'names' | 'nameEvery'>> {
  /** Where its marks stand, in the same px as the plot. */
  readonly plot: NativeBox;
  /** Where the names of its lines begin, where the plot has them in a row of their own. */
  readonly legend?: { readonly x: number; readonly y: number };
}

export type ToNative = (data: PlotData, plot: Plot, look: NativeLook) => NativePlot | undefined;
