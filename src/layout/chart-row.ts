import type { Box, Chart } from '../charts/chart.js';
import { hatchMarks } from '../charts/hatching.js';
import type { SceneShape, SceneWindow } from '../model/scene.js';
import type { Block } from './block.js';
import type { Palette } from './sheet.js';

/** What is drawn of a chart: all of it, or what belongs to one figure. */
export type ChartPieces = Pick<Chart, 'marks' | 'dots' | 'openEnds'>;

export interface ChartPen {
  readonly palette: Palette;
  /** The width of its lines in px. */
  readonly width: number;
  /** The box of the chart: all of its hatching has one distance. */
  readonly chart: Box;
}

/** The signs of a chart as a block as large as `view`, a part of it; line work hangs over by half its width. */
export function chartPieces({ marks, dots, openEnds }: ChartPieces, view: Box, pen: ChartPen): Block {
  const { accent, ground } = pen.palette;
  const [line, thin] = [pen.width, pen.width / 2];
  const [width, height] = [view.width + 2 * line, view.height + 2 * line];
  const lines = { colour: accent, width: line };
  const hatching = { colour: accent, width: thin };
  const shapes: readonly Drawn[] = [
    ...marks.map(({ kind, box }): Drawn => {
      if (kind === 'solid') return { outline: { kind: 'rectangle', ...box }, fill: accent };
      const inside = {
        x: box.x,
        y: box.y + thin / 2,
        width: Math.max(0, box.width - thin / 2),
        height: Math.max(0, box.height - thin),
      };
      return { outline: { kind: 'rectangle', ...inside }, fill: ground, stroke: hatching };
    }),
    { outline: { kind: 'path', path: hatchMarks(marks, pen.chart) }, stroke: hatching },
    ...dots.map(
      ({ x, y, radius, filled }): Drawn => ({
        outline: { kind: 'circle', x, y, radius: radius - line / 2 },
        fill: filled ? accent : ground,
        stroke: lines,
      }),
    ),
    ...openEnds.map(({ path }): Drawn => ({ outline: { kind: 'path', path }, stroke: lines })),
  ];
  return {
    width: view.width,
    height: view.height,
    overflow: 0,
    itemsAt: (x, y) =>
      chartShapes(shapes, accent, {
        place: { x: x + -line, y: y + -line, width, height },
        view: { x: view.x - line, y: view.y - line, width, height },
      }),
  };
}

type Drawn = Pick<SceneShape, 'outline' | 'fill' | 'stroke'> & { readonly colour?: string };

/** Shapes of one chart, seen through one window; of the colour of the chart unless they have their own. */
export function chartShapes(
  shapes: readonly Drawn[],
  colour: string,
  within: SceneWindow,
): readonly SceneShape[] {
  const { place } = within;
  return shapes.map((shape) => ({ kind: 'shape', role: 'chart', place, colour, within, ...shape }));
}

/** What a chart draws for one of its figures, from the axis to its end: between the rows of a poster stand words. */
export function chartRow(chart: Chart, figure: string, pen: Omit<ChartPen, 'chart'>): Block {
  const own = <Part extends { readonly figure: string }>(parts: readonly Part[]) =>
    parts.filter((part) => part.figure === figure);
  const [row] = own(chart.rows);
  if (row === undefined) throw new RangeError(`the chart draws no figure ${figure}`);
  const pieces = { marks: own(chart.marks), dots: own(chart.dots), openEnds: own(chart.openEnds) };
  return chartPieces(pieces, { ...row.box, width: row.end - row.box.x }, { ...pen, chart: chart.box });
}
