import type { Face } from '../model/font.js';
import type { Box, SceneLine, SceneRun } from '../model/scene.js';
import type { Origin, Words } from '../model/words.js';
import type { Manner } from '../text/spacing.js';
import { type SetLine, typeset } from '../text/typeset.js';
import type { Block } from './block.js';
import { baselineOf, frameFrom, inkOfRuns, setRun } from './set-run.js';
import type { FaceMetrics, Sheet } from './sheet.js';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  /** The measure in px. */
  readonly width: number;
  /** Distance of baselines of Chinese, in sizes; other scripts set their share of it. */
  readonly leading: number;
  readonly manner?: Manner;
  readonly align?: 'left' | 'right';
  readonly emphasis?: string | undefined;
  readonly emphasisColour?: string;
  /** A source line or signature, whose floor of size is lower; a text unless told. */
  readonly role?: 'note';
}

/** No sheet holds more of one text. What is longer is reported as it is, but not composed to its end. */
const mostCharacters = 1000;

/** A Chinese character reaches from 0.12 em below the baseline to 0.88 em above it. */
const bodyTop = 0.88;

/**
 * A text broken into lines, each in its place, so that what was measured is what is drawn.
 *
 * @param words as they are to be said; a number or mark of the page's own as it is
 */
export function text(sheet: Sheet, words: Words | string, style: TextStyle): Block {
  const [content, from] = typeof words === 'string' ? [words, undefined] : [words.long, words.from];
  const face = sheet.faces[style.face];
  const { size } = style;
  const leading = leadingOf(face, style);
  const set = typeset(
    content.length <= mostCharacters ? content : [...content].slice(0, mostCharacters).join(''),
    {
      advances: face,
      width: style.width / size,
      manner: style.manner ?? 'text',
      display: size >= sheet.sizes.text,
      emphasis: style.emphasis,
      terms: sheet.terms,
    },
  );
  const width = set.width * size;
  const left = Math.max(0, content.length - mostCharacters);
  const beyond = (left * size * leading * size) / style.width;
  return {
    width: style.align === 'right' ? style.width : width,
    height: set.lines.length === 0 ? 0 : ((set.lines.length - 1) * leading + 1) * size,
    overflow: beyond + set.excess * size,
    parted: set.parted,
    strain: set.strain,
    poor: set.poor,
    lineWidths: set.lines.map((line) => line.width * size),
    itemsAt: (x, y) => {
      const frame = frameFrom(sheet, x, style.width);
      return set.lines.map((line, index) => drawnLine(sheet, line, style, { x, y, index, frame, from }));
    },
  };
}

/** No descender touches the line below. */
function leadingOf({ leading }: FaceMetrics, style: Pick<TextStyle, 'leading'>): number {
  return leading === 1 ? style.leading : Math.max(1.08, style.leading * leading);
}

function drawnLine(
  sheet: Sheet,
  line: SetLine,
  style: TextStyle,
  {
    x,
    y,
    index,
    frame,
    from,
  }: {
    readonly x: number;
    readonly y: number;
    readonly index: number;
    readonly frame: Box;
    readonly from: Origin | undefined;
  },
): SceneLine {
  const face = sheet.faces[style.face];
  const { size, colour } = style;
  // With a line height of 1 the content area hangs around the line box: this brings the body to the top.
  const lift = (baselineOf(face) - bodyTop) * size;
  const width = line.width * size;
  const left = x + (style.align === 'right' ? style.width - width : 0);
  const top = y + (index * leadingOf(face, style) * size - lift);
  const pen = { face, size, row: [left, top], baseline: top + baselineOf(face) * size } as const;
  let reached = left;
  const runs = line.runs.map((run): SceneRun => {
    const begins = reached + run.space * size;
    reached = begins + face.advance(run.text, run.proportional ? 'proportional' : 'full') * size;
    return setRun(pen, {
      text: run.text,
      colour: run.emphasised ? (style.emphasisColour ?? colour) : colour,
      proportional: run.proportional,
      x: begins,
      space: run.space * size,
    });
  });
  return {
    kind: 'line',
    role: style.role ?? 'text',
    block: 0,
    frame,
    text: line.text,
    colour,
    place: { x: left, y: top, width, height: size },
    ink: inkOfRuns(runs),
    runs,
    ...(from === undefined ? {} : { from }),
  };
}

/** How much a reader minds the lines of a text. */
export function minded({ parted = 0, strain = 0, poor = 0 }: Block): number {
  return strain + poor + parted * torn;
}

/** A term torn between two lines is minded as much as so many breaks between nouns. */
const torn = 2;

/**
 * The first of the sizes that fits a height; and of those nearly as large, the one whose lines break where a
 * reader minds least: a headline a little smaller is better than one broken inside a name. Where English would be a
 * pile of single words, much smaller type is better, too.
 */
export function largestText(
  sizes: readonly number[],
  height: number,
  set: (size: number) => Block,
): Block | undefined {
  const fitting = sizes
    .map((size) => ({ size, block: set(size) }))
    .filter(({ block }) => block.overflow === 0 && block.height <= height);
  const [largest] = fitting;
  if (largest === undefined) return undefined;
  const near = fitting.filter(({ size }) => size >= largest.size * 0.85);
  const best = near.reduce((one, other) => (minded(other.block) < minded(one.block) - 0.4 ? other : one));
  if ((best.block.poor ?? 0) === 0) return best.block;
  const smaller = fitting.filter(({ size }) => size >= largest.size * 0.65);
  return smaller.reduce((one, other) => (minded(other.block) < minded(one.block) - 0.8 ? other : one)).block;
}
