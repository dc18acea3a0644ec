import { sum } from 'd3-array';
import type { PlotBlock, PlotLabel, PlotRuler } from './plot.js';
import { blockAt, type LabelWords } from './plot-labels.js';

/** The names of rows, to the left of what is drawn. */
export interface RowLabels {
  /** The room they take, with the air to what is drawn. */
  readonly width: number;
  /** The highest of them. */
  readonly height: number;
  readonly place: (left: number, middles: readonly number[]) => readonly PlotLabel[];
}

/** Names of rows take at most this share of the width, and are broken into lines before. */
const mostShare = 0.4;

/**
 * Sets the names of rows in a column at the left, in as few lines as it allows; undefined where one does not fit its
 * row.
 */
export function rowLabels(
  words: readonly LabelWords[],
  room: { readonly width: number; readonly pitch: number },
  ruler: PlotRuler,
): RowLabels | undefined {
  const blocksAt = (width: number): readonly PlotBlock[] | undefined => {
    const blocks = words.flatMap(({ text, role }) => ruler.wrap(text, role, width) ?? []);
    const isWhole = blocks.length === words.length;
    return isWhole && blocks.every(({ height }) => height <= room.pitch - ruler.gap / 2) ? blocks : undefined;
  };
  const widest = blocksAt(mostShare * room.width);
  if (widest === undefined) return undefined;
  const linesOf = (blocks: readonly PlotBlock[]) => sum(blocks, ({ lines }) => lines.length);
  // A narrower column that costs no line more leaves more to what is drawn.
  const narrower = [0.2, 0.26, 0.32].flatMap((share) => {
    const blocks = blocksAt(share * room.width);
    return blocks === undefined || linesOf(blocks) > linesOf(widest) ? [] : [blocks];
  });
  const [blocks = widest] = narrower;
  return {
    width: Math.max(...blocks.map(({ width }) => width)) + 1.25 * ruler.gap,
    height: Math.max(...blocks.map(({ height }) => height)),
    place: (left, middles) =>
      words.flatMap((said, index) => {
        const [block, y] = [blocks[index], middles[index]];
        if (block === undefined || y === undefined) return [];
        return [blockAt(block, said, { x: left, y, alongX: 'start', alongY: 'middle' })];
      }),
  };
}

/** The middles of rows between the top and the foot of a plot: the first and the last reach these, unless there are few. */
export function rowMiddles(
  count: number,
  {
    top,
    height,
    row,
    most = 3.2 * row,
  }: {
    readonly top: number;
    readonly height: number;
    readonly row: number;
    /** The largest distance of two rows. */
    readonly most?: number;
  },
): readonly number[] {
  const pitch = count === 1 ? 0 : Math.min((height - row) / (count - 1), most);
  return Array.from({ length: count }, (_, index) => top + row / 2 + index * pitch);
}
