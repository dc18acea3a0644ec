import type { Plot, PlotLabel } from '../plot.js';

/** The labels of a plot by what they are of. */
export interface PlotLabels {
  /** The printed value of a line at a place; undefined where the plot prints none. */
  readonly value: (line: number, place: number) => PlotLabel | undefined;
  /** The name of a line. */
  readonly name: (line: number) => PlotLabel | undefined;
  /** The places in the order and where they are named. */
  readonly places: readonly PlotLabel[];
  /** Whether a scale is printed. */
  readonly scale: boolean;
}

export function labelsOfPlot({ labels }: Pick<Plot, 'labels'>): PlotLabels {
  return {
    value: (line, place) =>
      labels.find((label) => label.role === 'value' && label.line === line && label.place === place),
    name: (line) => labels.find((label) => label.role === 'line' && label.line === line),
    places: labels.filter(({ role }) => role === 'place'),
    scale: labels.some(({ role }) => role === 'tick'),
  };
}

export function middleOf({ box }: Pick<PlotLabel, 'box'>): readonly [x: number, y: number] {
  return [box.x + box.width / 2, box.y + box.height / 2];
}
