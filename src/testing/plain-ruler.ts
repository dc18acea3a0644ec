import type { PlotLabelRole, PlotRuler } from '../charts/plot.js';

/** How large each kind of words is, as a share of the size of values. */
const sizes: Readonly<Record<PlotLabelRole, number>> = { value: 1, line: 1, place: 0.9, tick: 0.8 };

/** The height of the ink of a line, and the distance of two, in em. */
const ink = 0.8;
const leading = 1.25;

/**
 * A ruler without fonts: a Chinese character is one em wide, all else .55, strong words a twentieth more.
 *
 * @param size the size of values, in px
 */
export function plainRuler(size: number, change: Partial<PlotRuler> = {}): PlotRuler {
  const width = (text: string) =>
    [...text].reduce(
      (sum, character) => sum + (/[\p{Script=Han}，。、“”：（）]/u.test(character) ? 1 : 0.55),
      0,
    );
  const measure: PlotRuler['measure'] = (text, role, strong = false) => ({
    width: width(text) * size * sizes[role] * (strong ? 1.05 : 1),
    height: size * sizes[role] * ink,
  });
  return {
    measure,
    wrap: (text, role, limit) => {
      const lines = breakLines(text, (line) => measure(line, role).width <= limit);
      if (lines === undefined) return undefined;
      return {
        lines,
        width: Math.max(...lines.map((line) => measure(line, role).width)),
        height: size * sizes[role] * (ink + leading * (lines.length - 1)),
      };
    },
    tick: (value, step) => value.toFixed(Math.max(0, -Math.floor(Math.log10(step) + 1e-9))),
    value: (printed) => printed,
    gap: size * 0.4,
    stroke: size * 0.12,
    wide: true,
    ...change,
  };
}

/** Breaks between words and between Chinese characters. */
function breakLines(text: string, fits: (line: string) => boolean): readonly string[] | undefined {
  const pieces = text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [text];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && fits((last + piece).trimEnd())) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  const trimmed = lines.map((line) => line.trimEnd());
  return trimmed.every(fits) ? trimmed : undefined;
}
