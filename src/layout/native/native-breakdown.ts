import { sum } from 'd3-array';
import { contrastOf } from '../../colour/contrast.js';
import type { CountedFigure, Figure } from '../../model/content.js';
import type { NativeChart, NativeStand } from '../../model/native-chart.js';
import type { Words } from '../../model/words.js';
import { parseFigure } from '../../text/numerals.js';
import { labelStyle } from '../plot-ruler.js';
import { plotTones } from '../plot-tones.js';
import type { Sheet } from '../sheet.js';

/** More parts than there are tones cannot be told apart by their keys. */
const mostParts = 5;
/** How broad the column is and how far from it the legend stands, as shares of the width. */
const [broad, apart] = [0.2, 0.05] as const;
/** Of a line of words, and of the air around a number in its part; in sizes. */
const [line, inPart] = [1.35, 1.3] as const;
/** What rounding may take from a share. */
const rounding = 0.01;

/** A whole in its parts, the first on top; what is calculated comes last. */
export interface WholeInParts {
  readonly whole: Words;
  readonly total?: { readonly figure: Figure };
  readonly parts: readonly (CountedFigure & { readonly length: number; readonly listed: boolean })[];
}

/**
 * A whole as one column in its parts that a presentation can edit, each with its figure and its name in the legend.
 * Undefined where they are more than colours tell apart.
 */
export function nativeBreakdown(
  { whole, total, parts }: WholeInParts,
  sheet: Sheet,
): NativeChart | undefined {
  if (parts.length > mostParts) return undefined;
  const { paper, left, right, top, bottom } = sheet;
  const [width, height] = [right - left, bottom - top];
  const name = labelStyle(sheet, 'line', false).size;
  const value = labelStyle(sheet, 'value', false).size;
  const head = total === undefined ? 0 : 2 * line * name;
  const tones = plotTones(paper, parts.length);
  const numbers = numbersOf(parts);
  const series = parts.map((part, index): NativeChart['series'][number] => {
    const colour = tones[index] ?? paper.ink;
    const ground = part.listed ? colour : paper.ground;
    const hasRoom = part.length * (height - head) >= inPart * value;
    const stand: NativeStand = { side: 'middle', colour: readOn(ground, paper), strong: true };
    return {
      name: `${printed(part.figure)}\u2002${part.counts.long}`,
      values: [numbers[index] ?? part.length],
      labels: [hasRoom ? printed(part.figure) : undefined],
      colour,
      // What the source does not list is an outline.
      certainty: part.listed ? 'solid' : 'expected',
      stands: [hasRoom ? stand : undefined],
    };
  });
  return {
    form: 'column',
    stacking: 'share',
    categories: [total === undefined ? whole.long : printed(total.figure)],
    // A stack begins at its foot.
    series: series.toReversed(),
    type: { value, name },
    legend: true,
    scale: false,
    numberFormat: '#,##0',
    gap: 0,
    ...(total === undefined ? {} : { title: whole.long }),
    frame: {
      width,
      height,
      plot: { x: 0, y: head, width: broad * width, height: height - head - line * name },
      legend: { x: (broad + apart) * width, y: head, side: 'right' },
    },
    domain: { from: 0, to: 1, step: 1 },
    palette: { ground: paper.ground, ink: paper.ink, secondary: paper.secondary, hairline: paper.hairline },
  };
}

function printed({ prefix, digits, suffix }: Figure): string {
  return `${prefix}${digits}${suffix}`.trim();
}

/** The numbers that are printed, where these are what the parts are as long as; else their shares in hundredths. */
function numbersOf(parts: WholeInParts['parts']): readonly number[] {
  const stated = parts.flatMap(({ figure }) => {
    const read = parseFigure(printed(figure));
    return typeof read?.value === 'number' ? [read.value] : [];
  });
  const all = sum(stated);
  const areLengths =
    stated.length === parts.length &&
    parts.every(({ length }, index) => Math.abs((stated[index] ?? 0) / all - length) <= rounding);
  return areLengths ? stated : parts.map(({ length }) => 100 * length);
}

/** Words on a fill wear the colour of the ground or of the ink, whichever is read better. */
function readOn(fill: string, { ground, ink }: Sheet['paper']): string {
  return contrastOf(ground, fill).ratio >= contrastOf(ink, fill).ratio ? ground : ink;
}
