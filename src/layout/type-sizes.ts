import type { Shape } from '../model/preset.js';

/** The sizes of one poster, in px. A figure's digits and a quotation find their own, as large as their place allows. */
export interface TypeSizes {
  readonly headline: number;
  /** The largest text that is not a headline: the caption of a hero number, the title of a measure. */
  readonly lead: number;
  readonly text: number;
  readonly kicker: number;
  /** Source line and signature. */
  readonly note: number;
}

/** At a width of 1080, from large to the floor: text 32, notes 28. Every poster is set in one row. */
const rows: Readonly<Record<Shape, readonly TypeSizes[]>> = Object.freeze({
  wide: [
    { headline: 66, lead: 44, text: 38, kicker: 33, note: 28 },
    { headline: 60, lead: 41, text: 36, kicker: 32, note: 28 },
    { headline: 54, lead: 38, text: 34, kicker: 32, note: 28 },
    { headline: 50, lead: 36, text: 33, kicker: 32, note: 28 },
    { headline: 46, lead: 34, text: 32, kicker: 32, note: 28 },
    { headline: 42, lead: 32, text: 32, kicker: 32, note: 28 },
  ],
  square: [
    { headline: 96, lead: 56, text: 44, kicker: 36, note: 30 },
    { headline: 88, lead: 52, text: 42, kicker: 36, note: 30 },
    { headline: 80, lead: 48, text: 39, kicker: 34, note: 29 },
    { headline: 72, lead: 45, text: 36, kicker: 34, note: 28 },
    { headline: 66, lead: 42, text: 34, kicker: 32, note: 28 },
    { headline: 60, lead: 40, text: 32, kicker: 32, note: 28 },
  ],
  portrait: [
    { headline: 112, lead: 62, text: 48, kicker: 38, note: 30 },
    { headline: 104, lead: 58, text: 45, kicker: 38, note: 30 },
    { headline: 94, lead: 54, text: 42, kicker: 36, note: 30 },
    { headline: 84, lead: 50, text: 39, kicker: 36, note: 30 },
    { headline: 76, lead: 46, text: 36, kicker: 34, note: 28 },
    { headline: 68, lead: 42, text: 33, kicker: 34, note: 28 },
  ],
  story: [
    { headline: 116, lead: 66, text: 50, kicker: 40, note: 32 },
    { headline: 108, lead: 62, text: 47, kicker: 38, note: 30 },
    { headline: 98, lead: 57, text: 44, kicker: 38, note: 30 },
    { headline: 88, lead: 52, text: 41, kicker: 36, note: 30 },
    { headline: 78, lead: 48, text: 37, kicker: 34, note: 28 },
    { headline: 68, lead: 42, text: 34, kicker: 34, note: 28 },
  ],
});

/** How many steps there are from large to the floor. */
export const typeSteps = 6;

/** The row of sizes for a shape and step, brought to the real width. */
export function typeSizes(shape: Shape, step: number, unit: number): TypeSizes {
  const row = rows[shape][Math.min(step, typeSteps - 1)] ?? rows[shape][0];
  if (row === undefined) throw new RangeError(`no type sizes for ${shape}`);
  const scaled = (size: number) => Math.round(size * unit * 10) / 10;
  return {
    headline: scaled(row.headline),
    lead: scaled(row.lead),
    text: scaled(row.text),
    kicker: scaled(row.kicker),
    note: scaled(row.note),
  };
}
