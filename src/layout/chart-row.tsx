import type { Box, Chart } from '../charts/chart.js';
import { hatchMarks } from '../charts/hatching.js';
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
  const node = (
    <div style={{ display: 'flex', position: 'absolute', left: -line, top: -line }}>
      <svg
        aria-hidden="true"
        width={width}
        height={height}
        viewBox={`${view.x - line} ${view.y - line} ${width} ${height}`}
      >
        {marks.map(({ kind, box }) =>
          kind === 'solid' ? (
            <rect {...box} fill={accent} />
          ) : (
            <rect
              x={box.x}
              y={box.y + thin / 2}
              width={Math.max(0, box.width - thin / 2)}
              height={Math.max(0, box.height - thin)}
              fill={ground}
              stroke={accent}
              stroke-width={thin}
            />
          ),
        )}
        <path d={hatchMarks(marks, pen.chart)} fill="none" stroke={accent} stroke-width={thin} />
        {dots.map(({ x, y, radius, filled }) => (
          <circle
            cx={x}
            cy={y}
            r={radius - line / 2}
            fill={filled ? accent : ground}
            stroke={accent}
            stroke-width={line}
          />
        ))}
        {openEnds.map(({ path }) => (
          <path d={path} fill="none" stroke={accent} stroke-width={line} />
        ))}
      </svg>
    </div>
  );
  return { width: view.width, height: view.height, overflow: 0, node };
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
