import { line as polyline } from 'd3-shape';
import type { Box } from '../charts/chart.js';
import { hatchMarks } from '../charts/hatching.js';
import type { Plot, PlotLabel, PlotPiece, PlotPoint } from '../charts/plot.js';
import { mixColours } from '../colour/mix-colours.js';
import type { SceneItem, SceneShape, Stroke } from '../model/scene.js';
import type { Words } from '../model/words.js';
import type { Block } from './block.js';
import { labelColour, type PlotColours, plotColours } from './plot-colours.js';
import { labelLeading, labelStyle } from './plot-ruler.js';
import type { Sheet } from './sheet.js';
import { text } from './text.js';

/** What the labels of a plot say: where each of its words comes from. */
export type LabelWords = (label: PlotLabel, line: string) => Words;

type Drawn = Pick<SceneShape, 'outline' | 'fill' | 'stroke' | 'colour'>;

/**
 * A plot as a block: its pieces back to front, then its words. It stands where its box stands.
 *
 * @param focus the lines that take the strongest colours, the first the accent
 */
export function plotBlock(sheet: Sheet, plot: Plot, words: LabelWords, focus: readonly number[] = []): Block {
  const { box } = plot;
  const colours = plotColours(sheet, plot, focus);
  return {
    width: box.width,
    height: box.height,
    overflow: 0,
    itemsAt: (x, y) => {
      const [across, down] = [x - box.x, y - box.y];
      const view = { x: -across, y: -down, width: sheet.width, height: sheet.height };
      const place = { x: 0, y: 0, width: sheet.width, height: sheet.height };
      const shapes = plot.pieces
        .flatMap((piece) => drawnPieces(piece, sheet, plot, colours))
        .map(
          (drawn): SceneItem => ({
            kind: 'shape',
            role: 'chart',
            place,
            within: { place, view },
            ...drawn,
          }),
        );
      const labels = plot.labels.flatMap((label) => labelItems(sheet, label, colours, words, across, down));
      let block = 0;
      return [
        ...shapes,
        ...labels.map((item) => (item.kind === 'line' ? { ...item, block: block++ } : item)),
      ];
    },
  };
}

function drawnPieces(piece: PlotPiece, sheet: Sheet, plot: Plot, colours: PlotColours): readonly Drawn[] {
  const { paper, unit } = sheet;
  const line = 7 * unit;
  const thin = 2 * unit;
  switch (piece.kind) {
    case 'bar': {
      const colour = colours.of(piece);
      if (piece.certainty === 'solid')
        return [{ outline: { kind: 'rectangle', ...piece.box }, fill: colour, colour }];
      const inside = inset(piece.box, thin);
      const pen: Stroke = { colour, width: thin * 1.5 };
      if (piece.certainty === 'expected')
        return [
          {
            outline: { kind: 'rectangle', ...inside },
            colour,
            stroke: { ...pen, dash: [8 * unit, 6 * unit] },
          },
        ];
      const hatched = hatchMarks([{ figure: '', kind: 'hatched', from: 0, to: 1, box: piece.box }], plot.box);
      return [
        { outline: { kind: 'rectangle', ...inside }, colour, fill: colours.ground, stroke: pen },
        { outline: { kind: 'path', path: hatched }, colour, stroke: { colour, width: thin } },
      ];
    }
    case 'open-end': {
      const colour = colours.of(piece);
      return [{ outline: { kind: 'path', path: piece.path }, colour, stroke: { colour, width: thin * 2 } }];
    }
    case 'stroke': {
      const colour = colours.of(piece);
      const dash = piece.dashed ? { dash: [14 * unit, 10 * unit] as const } : { round: true };
      return [
        {
          outline: { kind: 'path', path: through(piece.points) },
          colour,
          stroke: { colour, width: line, ...dash },
        },
      ];
    }
    case 'area': {
      const colour = colours.of(piece);
      const path = `${through([...piece.upper, ...piece.lower.toReversed()])}Z`;
      // A hairline of the ground parts two bands that look alike.
      const edge: Stroke = { colour: colours.ground, width: thin };
      const fill = piece.expected ? mixColours(colour, colours.ground, 0.55) : colour;
      return [{ outline: { kind: 'path', path }, colour, fill, stroke: edge }];
    }
    case 'dot': {
      const colour = colours.of(piece);
      const { x, y, radius, filled } = piece;
      return [
        {
          outline: { kind: 'circle', x, y, radius: Math.max(thin, radius - thin) },
          colour,
          fill: filled ? colour : colours.ground,
          stroke: { colour, width: thin * 2 },
        },
      ];
    }
    case 'span': {
      const colour = piece.line === undefined ? paper.secondary : colours.of(piece);
      return [
        {
          outline: { kind: 'path', path: through([piece.from, piece.to]) },
          colour,
          stroke: { colour, width: line },
        },
      ];
    }
    case 'rule': {
      const colour =
        piece.role === 'grid' ? paper.hairline : piece.role === 'nought' ? paper.ink : paper.secondary;
      const width = piece.role === 'nought' ? thin * 1.5 : thin * 0.75;
      return [
        {
          outline: { kind: 'path', path: through([piece.from, piece.to]) },
          colour,
          stroke: { colour, width },
        },
      ];
    }
    case 'key': {
      const colour = colours.of(piece);
      return [{ outline: { kind: 'rectangle', ...piece.box }, fill: colour, colour }];
    }
    case 'heat': {
      const fill = mixColours(paper.ground, paper.accent, 0.06 + 0.34 * heatOf(piece.share, plot));
      return [{ outline: { kind: 'rectangle', ...piece.box }, fill, colour: fill }];
    }
  }
}

/** How warm a cell is among the others: of values that lie close together the least is as cool as of any. */
function heatOf(share: number, { pieces }: Plot): number {
  const shares = pieces.flatMap((piece) => (piece.kind === 'heat' ? [piece.share] : []));
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  return most > least ? (share - least) / (most - least) : 0;
}

function through(points: readonly PlotPoint[]): string {
  return polyline().digits(2)(points.map(([x, y]): [number, number] => [x, y])) ?? '';
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return {
    x: x + by / 2,
    y: y + by / 2,
    width: Math.max(0, width - by),
    height: Math.max(0, height - by),
  };
}

function labelItems(
  sheet: Sheet,
  label: PlotLabel,
  colours: PlotColours,
  words: LabelWords,
  across: number,
  down: number,
): readonly SceneItem[] {
  const { face, size } = labelStyle(sheet, label.role, label.strong);
  const colour = labelColour(sheet, label, colours);
  return label.lines.flatMap((content, index) => {
    const block = text(sheet, words(label, content), {
      face,
      size,
      colour,
      width: sheet.width,
      leading: labelLeading,
    });
    const spare = label.box.width - block.width;
    const indent = label.align === 'start' ? 0 : label.align === 'end' ? spare : spare / 2;
    const x = label.box.x + across + indent;
    return block.itemsAt(x, label.box.y + down + index * size * labelLeading);
  });
}
