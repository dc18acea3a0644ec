import type { PlotLabelRole, PlotRuler } from '../charts/plot.js';
import type { Face } from '../model/font.js';
import { typeset } from '../text/typeset.js';
import type { Sheet } from './sheet.js';

/** How a label of a plot is set. */
export interface LabelStyle {
  readonly face: Face;
  /** In px. */
  readonly size: number;
}

/** No text of a picture is smaller, at a width of 1080. */
const least = 32;
/** Words at an axis, against running text. */
const small = 0.8;
/** From one line of a label to the next, in sizes. */
export const labelLeading = 1.2;
/** Wider than any sheet, in sizes. */
const unbroken = 1000;

/** The face and size of the labels of a plot. */
export function labelStyle(sheet: Sheet, role: PlotLabelRole, strong: boolean): LabelStyle {
  const { text } = sheet.sizes;
  const size = role === 'tick' || role === 'place' ? text * small : text;
  const face = role === 'line' || (role === 'value' && strong) ? 'textStrong' : 'text';
  return { face, size: Math.max(least * sheet.unit, size) };
}

/**
 * How large the words of a plot are on a sheet.
 *
 * @param unit what every value is in; a sign (%, ‰) stands behind each, a word once over the plot
 */
export function plotRuler(sheet: Sheet, unit: string): PlotRuler {
  const measure = (content: string, role: PlotLabelRole, strong = false) => {
    const { face, size } = labelStyle(sheet, role, strong);
    const { width } = typeset(content, { advances: sheet.faces[face], width: unbroken, manner: 'text' });
    return { width: width * size, height: size };
  };
  return {
    measure,
    wrap: (content, role, width) => {
      const { face, size } = labelStyle(sheet, role, false);
      const set = typeset(content, { advances: sheet.faces[face], width: width / size, manner: 'text' });
      if (!set.fits) return undefined;
      const lines = set.lines.map((line) => line.text.trim());
      return {
        lines,
        width: set.width * size,
        height: ((lines.length - 1) * labelLeading + 1) * size,
      };
    },
    tick: sheet.messages.series.number,
    value: (printed) => (standsBehind(unit) && !printed.endsWith(unit) ? `${printed}${unit}` : printed),
    gap: labelStyle(sheet, 'place', false).size * 0.38,
    stroke: 7 * sheet.unit,
    wide: sheet.shape === 'wide',
  };
}

/** Whether a unit is a sign that stands behind every value. */
export function standsBehind(unit: string): boolean {
  return /^[^\p{L}\p{N}\s]{1,2}$/u.test(unit);
}
