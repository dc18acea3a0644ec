import type { Figure } from '../model/content.js';
import type { Face } from '../model/font.js';
import type { Place, SceneLine } from '../model/scene.js';
import type { Origin } from '../model/words.js';
import { prepareText } from '../text/prepare.js';
import type { Block } from './block.js';
import { digitHeight, inkHeight, inkTail, sides, stand } from './digit-ink.js';
import { baselineOf, frameFrom, inkOfRuns, setRun } from './set-run.js';
import type { FaceMetrics, Sheet } from './sheet.js';

export interface FigureStyle {
  /** The digits, in px; the largest they may be. */
  readonly size: number;
  readonly colour: string;
  /** The room it has; the digits shrink to it, down to `least`. */
  readonly width: number;
  /** Given, a qualifier in words stands above digits that are clearly larger for it, and takes so much height with them. */
  readonly height?: number;
  /** Where a qualifier in words stands; where there is room for it unless told. */
  readonly qualifier?: 'above' | 'beside';
  readonly least: number;
  /** Qualifier and unit, as a share of the digits. */
  readonly small?: number;
  /** Qualifier and unit are never smaller than this, in px. */
  readonly smallest: number;
  readonly face?: Face;
  /** Where it comes from. */
  readonly from?: Origin;
}

/** Qualifier, digits or unit: where it begins, and how far it stands above the foot of the figure. */
interface FigurePart {
  readonly content: string;
  readonly face: Face;
  readonly size: number;
  readonly left: number;
  readonly lift: number;
}

interface Measured {
  readonly prefix: number;
  readonly digits: number;
  readonly suffix: number;
  readonly gap: number;
  readonly small: number;
  readonly total: number;
}

/** In em; round digits reach below the baseline by less, and should. */
const visibleTail = 0.05;

/** How far the letters of a unit hang below their base line, in em. */
const unitTail = 0.22;

/** Where qualifier and unit stand: on the line of the digits, or above and below it where that is too long for them. */
interface Setting {
  readonly above: boolean;
  /** The lines of the unit below the digits; none where it stands behind them. */
  readonly below: readonly string[];
}

const onOneLine: Setting = { above: false, below: [] };

/** Whether the marks of a part are narrow: people’s, “high”. */
function isLatin(part: string): boolean {
  return prepareText(part).proportional.length > 0;
}

function advanceOf(face: FaceMetrics, part: string): number {
  return face.advance(part, isLatin(part) ? 'proportional' : 'full');
}

function measure(
  sheet: Sheet,
  face: Face,
  figure: Figure,
  size: number,
  style: FigureStyle,
  setting: Setting,
): Measured {
  const metrics = sheet.faces[face];
  const small = Math.max(style.smallest, size * (style.small ?? 0.34));
  const trim = sides(sheet, face, figure.digits);
  const digits =
    (advanceOf(metrics, figure.digits) - trim.left - trim.right) *
    size *
    stand(sheet, face, figure.digits).scale;
  const suffixFace = sheet.faces.headline;
  const prefix = figure.prefix === '' ? 0 : advanceOf(suffixFace, figure.prefix.trim()) * small;
  const beside = setting.below.length > 0 ? '' : figure.suffix.trim();
  const suffix = beside === '' ? 0 : advanceOf(suffixFace, beside) * small;
  const gap = small * 0.22;
  const line = digits + (suffix > 0 ? suffix + gap : 0);
  const first = setting.above ? Math.max(prefix, line) : line + (prefix > 0 ? prefix + gap : 0);
  const total = Math.max(first, ...setting.below.map((each) => advanceOf(suffixFace, each) * small));
  return { prefix, digits, suffix, gap, small, total };
}

/** The largest digits with which a figure fits its room, or the least it may have. */
function largestIn(sheet: Sheet, face: Face, value: Figure, style: FigureStyle, setting: Setting) {
  const tallest = setting.above ? (style.height ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  let size = style.size;
  let set = measure(sheet, face, value, size, style, setting);
  const ink = inkHeight(sheet, face, value.digits);
  while (size > style.least && size * ink + besides(set, setting) > tallest) {
    size = Math.max(style.least, size - 2);
    set = measure(sheet, face, value, size, style, setting);
  }
  if (set.total > style.width) {
    size = Math.max(style.least, Math.floor((size * style.width) / set.total));
    set = measure(sheet, face, value, size, style, setting);
    while (set.total > style.width && size > style.least) {
      size -= 1;
      set = measure(sheet, face, value, size, style, setting);
    }
  }
  return { size, set };
}

/** How far the base line of a qualifier stands above the digits, and that of a unit from the line above it, in its own sizes. */
const [aboveDigits, belowDigits] = [0.42, 1.2] as const;

/** A number in words (three-quarters) is read as a word, and may be smaller than digits. */
function leastOf({ digits }: Figure, { least, smallest }: FigureStyle): number {
  return /\p{Script=Latin}{5}/u.test(digits) ? Math.max(smallest, least * 0.6) : least;
}

/** What stands above and below the digits, in px. */
function besides({ small }: Measured, { above, below }: Setting): number {
  return small * ((above ? aboveDigits + digitHeight : 0) + below.length * belowDigits);
}

/** A qualifier leaves the line of the digits where these become larger by so much. */
const worthLine = 1.12;

/**
 * The first way to set a figure that has room: all on one line, the qualifier above, the unit below on one line or two.
 * Of the first two the one that leaves the digits larger, where it is known what height there is.
 */
function settingOf(sheet: Sheet, face: Face, value: Figure, style: FigureStyle): Setting {
  // A qualifier in words (more than, 每10万人中有) may be longer than its number; one of a character or two stays.
  const inWords = /\p{Script=Latin}/u.test(value.prefix) || [...value.prefix].length > 3;
  const above: readonly Setting[] = inWords ? [{ above: true, below: [] }] : [];
  const inLines = linesOf(value.suffix.trim());
  const below = inLines.flatMap((lines) => [
    { above: false, below: lines },
    ...(inWords ? [{ above: true, below: lines }] : []),
  ]);
  const sizeIn = (setting: Setting) => largestIn(sheet, face, value, style, setting).size;
  const fits = (setting: Setting) => largestIn(sheet, face, value, style, setting).set.total <= style.width;
  const isAllowed = (setting: Setting) =>
    !inWords || style.qualifier === undefined || setting.above === (style.qualifier === 'above');
  const settings = [onOneLine, ...above, ...below].filter(isAllowed);
  const first =
    settings.find(fits) ?? settings.findLast(({ below: lines }) => lines.length === 0) ?? onOneLine;
  const [raised] =
    first === onOneLine && style.height !== undefined ? above.filter(isAllowed).filter(fits) : [];
  return raised !== undefined && sizeIn(raised) > worthLine * sizeIn(first) ? raised : first;
}

/** A unit of several words on one line, and on two that are as even as can be. */
function linesOf(unit: string): readonly (readonly string[])[] {
  const words = unit.split(' ');
  if (words.length < 2) return [];
  const halves = words.slice(1).map((_, index) => {
    return [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const;
  });
  const [even] = halves.toSorted(
    (one, other) =>
      Math.max(...one.map(({ length }) => length)) - Math.max(...other.map(({ length }) => length)),
  );
  return [[unit], ...(even === undefined ? [] : [even])];
}

/**
 * A figure set for the eye: digits large, qualifier and unit small on the same baseline, all of them kept.
 * As high as its digits' ink and what stands above them; the foot of the block is the baseline.
 */
export function figure(sheet: Sheet, value: Figure, given: FigureStyle): Block {
  const face = given.face ?? 'headlineStrong';
  const style = { ...given, least: leastOf(value, given) };
  const setting = settingOf(sheet, face, value, style);
  const { above: isAbove, below } = setting;
  const { size, set } = largestIn(sheet, face, value, style, setting);
  const foot = below.length * set.small * belowDigits;
  const { scale, lift } = stand(sheet, face, value.digits);
  const digitSize = size * scale;
  const top = foot + inkHeight(sheet, face, value.digits) * size;
  const height = top + (isAbove ? set.small * (aboveDigits + digitHeight) : 0);
  const trim = sides(sheet, face, value.digits);
  const prefixWidth = set.prefix > 0 && !isAbove ? set.prefix + set.gap : 0;
  const parts: FigurePart[] = [
    {
      content: value.digits,
      face,
      size: digitSize,
      left: prefixWidth - trim.left * digitSize,
      lift: foot + lift * size,
    },
  ];
  if (set.prefix > 0) {
    parts.unshift({
      content: value.prefix.trim(),
      face: 'headline',
      size: set.small,
      left: 0,
      lift: isAbove ? top + set.small * aboveDigits : foot,
    });
  }
  if (set.suffix > 0) {
    const left = prefixWidth + set.digits + set.gap;
    parts.push({
      content: value.suffix.trim(),
      face: 'headline',
      size: set.small,
      left,
      lift: 0,
    });
  }
  for (const [index, content] of below.entries()) {
    const line = below.length - 1 - index;
    parts.push({ content, face: 'headline', size: set.small, left: 0, lift: line * set.small * belowDigits });
  }
  const tail =
    foot > 0 ? set.small * unitTail : lift > 0 ? 0 : inkTail(sheet, face, value.digits) * digitSize;
  return {
    width: set.total,
    height,
    overflow: Math.max(0, set.total - style.width),
    ...(foot > 0 || tail > visibleTail * digitSize ? { hang: tail } : {}),
    itemsAt: (x, y) => [figureLine(sheet, value, parts, style, { x, y, height, width: set.total })],
  };
}

/** The parts of a figure as one line, each in a row of its own size. */
function figureLine(
  sheet: Sheet,
  { prefix, digits, suffix }: Figure,
  parts: readonly FigurePart[],
  style: FigureStyle,
  { x, y, width, height }: Place,
): SceneLine {
  const runs = parts.map((part) => {
    const face = sheet.faces[part.face];
    const row = [x + part.left, y + (height - part.lift - baselineOf(face) * part.size)] as const;
    return setRun(
      { face, size: part.size, row, baseline: row[1] + baselineOf(face) * part.size },
      {
        text: part.content,
        colour: style.colour,
        x: row[0],
        space: 0,
        proportional: isLatin(part.content),
      },
    );
  });
  return {
    kind: 'line',
    role: 'text',
    block: 0,
    frame: frameFrom(sheet, x, style.width),
    // With the spaces that stand as gaps between its rows: more than 90 percent, not more than90percent.
    text: prefix + digits + suffix,
    colour: style.colour,
    place: { x, y, width, height },
    ink: inkOfRuns(runs),
    runs,
    ...(style.from === undefined ? {} : { from: style.from }),
  };
}
