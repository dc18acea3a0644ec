import type { Box, Chart, Mark } from '../charts/chart.js';
import { openEnd } from '../charts/open-end.js';
import type { DrawnFigure } from '../model/content.js';
import type { Words } from '../model/words.js';
import { type Block, group, stack } from './block.js';
import { type ChartPieces, chartPieces } from './chart-row.js';
import type { Sheet } from './sheet.js';
import { text } from './text.js';

/**
 * What must be said once beside a chart: of how many figures these are, the date all of them hold for, and how qualifiers are drawn, each
 * sign as the chart itself draws it. In one line where the width allows; empty where nothing has to be said.
 */
export function chartKey(
  sheet: Sheet,
  chart: Chart,
  items: readonly DrawnFigure[],
  options: { readonly asOf?: Words | undefined; readonly of?: number | undefined; readonly width: number },
): Block {
  const { width } = options;
  const { unit, messages } = sheet;
  const { open, hatched, rounded } = messages.chartKey;
  const taken = items.some(({ amount: { qualifier } }) => qualifier === 'about' || qualifier === 'nearly');
  const size = 32 * unit;
  const entry = (sign: ChartPieces, content: Words | string): Block => {
    const view = viewOf(sign, size * signHeight);
    const drawn = chartPieces(sign, view, { palette: sheet.paper, width: 4 * unit, chart: chart.box });
    const left = drawn.width + size * 0.5;
    return group([
      { block: drawn, x: 0, y: (size - drawn.height) / 2 },
      { block: words(sheet, content, size, width - left), x: left, y: 0 },
    ]);
  };
  const entries = [
    ...(options.of === undefined
      ? []
      : [words(sheet, messages.shownOf(items.length, options.of), size, width)]),
    ...(options.asOf === undefined ? [] : [words(sheet, options.asOf, size, width)]),
    ...(chart.says.sign === undefined
      ? []
      : [words(sheet, messages.eachSign(chart.says.sign, unitOf(chart)), size, width)]),
    ...(chart.says.open ? [entry(openSign(chart, size * signHeight), open)] : []),
    ...(chart.says.hatched ? [entry(rangeSign(chart, size * signHeight), taken ? rounded : hatched)] : []),
  ];
  return inFewLines(entries, width, size);
}

/** The unit of all figures; where they have several, each stands with its own figure and none is said. */
function unitOf({ says: { units } }: Chart): readonly string[] {
  return units.length > 1 ? [] : units;
}

/** How high the signs of a key are, in sizes of its words. */
const signHeight = 0.75;

function words(sheet: Sheet, content: Words | string, size: number, width: number): Block {
  return text(sheet, content, { face: 'text', size, colour: sheet.paper.secondary, width, leading: 1.3 });
}

/** A piece of a bar or of a stem, whichever the chart draws. */
function piece({ drawnIn }: Chart, kind: Mark['kind'], from: number, to: number, height: number): Mark {
  const thick = drawnIn === 'stems' ? height * 0.4 : height;
  const box = { x: from, y: (height - thick) / 2, width: to - from, height: thick };
  return { figure: '', kind, from, to, box };
}

/** A single sign of charts that consist of cells. */
function cell(chart: Chart, kind: Mark['kind'], height: number): Mark {
  return piece(chart, kind, 0, height, height);
}

function dot({ drawnIn }: Chart, x: number, height: number, filled: boolean): ChartPieces['dots'] {
  return drawnIn === 'stems' || drawnIn === 'signs'
    ? [{ figure: '', x, y: height / 2, radius: height / 2, filled }]
    : [];
}

function openSign(chart: Chart, height: number): ChartPieces {
  if (chart.drawnIn === 'cells') {
    return { marks: [cell(chart, 'solid', height)], dots: [], openEnds: [openEnd('', height, 0, height)] };
  }
  const end = height * 1.2;
  return {
    marks: chart.drawnIn === 'signs' ? [] : [piece(chart, 'solid', 0, end, height)],
    dots: dot(chart, end - height / 2, height, true),
    openEnds: [openEnd('', end, 0, height, chart.drawnIn === 'bars' ? 'edges' : 'line')],
  };
}

function rangeSign(chart: Chart, height: number): ChartPieces {
  if (chart.drawnIn === 'cells') return { marks: [cell(chart, 'hatched', height)], dots: [], openEnds: [] };
  const [middle, end] = [height * 0.9, height * 2.4];
  return {
    marks:
      chart.drawnIn === 'signs'
        ? []
        : [piece(chart, 'solid', 0, middle, height), piece(chart, 'hatched', middle, end, height)],
    dots: dot(chart, (chart.drawnIn === 'signs' ? height : end) - height / 2, height, false),
    openEnds: [],
  };
}

function viewOf({ marks, dots, openEnds }: ChartPieces, height: number): Box {
  const ends = [
    ...[...marks, ...openEnds].map(({ box }) => box.x + box.width),
    ...dots.map(({ x, radius }) => x + radius),
  ];
  const end = Math.max(...ends);
  return { x: 0, y: 0, width: end, height };
}

/** Entries one behind the other where one line holds them, else one under the other. */
function inFewLines(entries: readonly Block[], width: number, size: number): Block {
  const gap = size * 1.6;
  const needed = entries.reduce((sum, entry) => sum + entry.width + gap, -gap);
  if (needed > width) return stack(entries, size * 0.45);
  let next = 0;
  return group(
    entries.map((block) => {
      const x = next;
      next += block.width + gap;
      return { block, x, y: 0 };
    }),
  );
}
