import type { Manner } from '../text/spacing.js';
import { typeset } from '../text/typeset.js';
import type { Block } from './block.js';
import type { Face, Sheet } from './sheet.js';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  /** The measure in px. */
  readonly width: number;
  /** Distance of baselines, in sizes. */
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
 * A text broken into lines, each its own node on one line, so that what was measured is what is drawn.
 * `data-line` lets the drawn page be checked line by line.
 */
export function text(sheet: Sheet, content: string, style: TextStyle): Block {
  const face = sheet.faces[style.face];
  const { size, colour, leading } = style;
  const set = typeset(
    content.length <= mostCharacters ? content : [...content].slice(0, mostCharacters).join(''),
    {
      advances: face,
      width: style.width / size,
      manner: style.manner ?? 'text',
      emphasis: style.emphasis,
    },
  );
  // With a line height of 1 the content area hangs around the line box: this brings the body to the top.
  const lift = ((1 - face.ascent - face.descent) / 2 + face.ascent - bodyTop) * size;
  const block = `${style.face}-${content}`;
  const draw = () => (
    <div style={{ display: 'flex', position: 'absolute', left: 0, top: 0 }}>
      {set.lines.map((line, index) => (
        <div
          data-line={`${block}#${index}`}
          data-right={style.width}
          data-role={style.role ?? 'text'}
          style={{
            display: 'flex',
            position: 'absolute',
            left: style.align === 'right' ? style.width - line.width * size : 0,
            top: index * leading * size - lift,
            height: size,
            whiteSpace: 'pre',
            lineHeight: 1,
            fontFamily: face.family,
            fontWeight: face.weight,
            fontSize: size,
            color: colour,
          }}
        >
          {line.runs.map((run) => (
            <span
              style={{
                marginLeft: run.space * size,
                flexShrink: 0,
                ...(run.emphasised ? { color: style.emphasisColour ?? colour } : {}),
                ...(run.proportional ? { fontFeatureSettings: '"pwid"' } : {}),
              }}
            >
              {run.text}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
  const width = set.width * size;
  const left = Math.max(0, content.length - mostCharacters);
  const beyond = (left * size * leading * size) / style.width;
  return {
    width: style.align === 'right' ? style.width : width,
    height: set.lines.length === 0 ? 0 : ((set.lines.length - 1) * leading + 1) * size,
    overflow: beyond + set.excess * size,
    strain: set.strain,
    lineWidths: set.lines.map((line) => line.width * size),
    // A text is tried in many sizes and drawn in one.
    get node() {
      return draw();
    },
  };
}

/**
 * The first of the sizes that fits a height; and of those nearly as large, the one whose lines break where a
 * reader minds least: a headline a little smaller is better than one broken inside a name.
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
  return fitting
    .filter(({ size }) => size >= largest.size * 0.85)
    .reduce((best, each) => ((each.block.strain ?? 0) < (best.block.strain ?? 0) - 0.4 ? each : best)).block;
}
