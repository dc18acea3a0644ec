import { create, type Font } from 'fontkit';
import { invariant } from '../diagnostics/invariant.js';
import type { FaceMetrics } from '../layout/sheet.js';
import { themeFaces } from '../layout/theme-faces.js';
import type { Face, FontFace, LoadedFont } from '../model/font.js';
import type { Theme } from '../model/theme.js';
import type { Advances } from '../text/placed-cells.js';
import { fontList } from './font-list.js';

type Measurements = Omit<FaceMetrics, 'family' | 'weight' | 'leading'>;

const measured = new WeakMap<Buffer, Measurements>();

/** Reads a font's own advances, so that what is set is what will be drawn. Each font is opened once. */
function measurementsOf(font: LoadedFont, fallbacks: readonly LoadedFont[]): Measurements {
  const known = measured.get(font.data);
  if (known !== undefined) return known;
  const face = create(font.data) as Font;
  const advances = new Map<string, number>();
  const others = fallbacks.map((fallback) => ({
    font: create(fallback.data) as Font,
    covers: fallback.covers,
  }));
  /** A text in the pieces one font draws: what this face lacks is left to the fallbacks, as the renderer does. */
  const drawnBy = (text: string): readonly { readonly font: Font; readonly text: string }[] => {
    if (others.length === 0) return [{ font: face, text }];
    const parts: { font: Font; text: string }[] = [];
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      const other = font.covers.has(codePoint)
        ? undefined
        : others.find(({ covers }) => covers.has(codePoint));
      const drawing = other?.font ?? face;
      const last = parts.at(-1);
      // Letters of one font stay together, with the kerning between them.
      if (last?.font === drawing) last.text += character;
      else parts.push({ font: drawing, text: character });
    }
    return parts;
  };
  const advance: Advances['advance'] = (text, marks = 'full') => {
    const key = `${marks} ${text}`;
    const before = advances.get(key);
    if (before !== undefined) return before;
    const width = drawnBy(text).reduce(
      (sum, { font: other, text: part }) =>
        sum + other.layout(part, marks === 'full' ? [] : ['pwid']).advanceWidth / other.unitsPerEm,
      0,
    );
    advances.set(key, width);
    return width;
  };
  const inks = new Map<string, ReturnType<FaceMetrics['ink']>>();
  const ink: FaceMetrics['ink'] = (character) => {
    const known = inks.get(character);
    if (known !== undefined) return known;
    const font = drawnBy(character)[0]?.font ?? face;
    const em = font.unitsPerEm;
    const box = font.layout(character).glyphs[0]?.bbox;
    // A sign without an outline takes its place and no more: a selector behind an emoji takes none.
    const found =
      box === undefined || !Number.isFinite(box.minX)
        ? { left: 0, right: advance(character), top: 0.88, bottom: -0.12 }
        : { left: box.minX / em, right: box.maxX / em, top: box.maxY / em, bottom: box.minY / em };
    inks.set(character, found);
    return found;
  };
  const result: Measurements = {
    advance,
    inkLeft: (character) => ink(character).left,
    ink,
    ascent: face.ascent / face.unitsPerEm,
    descent: -face.descent / face.unitsPerEm,
  };
  measured.set(font.data, result);
  return result;
}

/** What draws what a face lacks, in the order of asking, each in the weight that is nearest: as engines choose. */
function standIns(fonts: readonly LoadedFont[], { family, weight }: FontFace): readonly LoadedFont[] {
  const nearest = new Map<string, LoadedFont>();
  const distance = (font: LoadedFont) => Math.abs(font.weight - weight);
  for (const font of fonts) {
    if (font.fallbackFor?.includes(family) !== true) continue;
    const known = nearest.get(font.family);
    if (known === undefined || distance(font) < distance(known)) nearest.set(font.family, font);
  }
  return [...nearest.values()];
}

/** Measures every face of a theme from the fonts of the build. */
export function measureFaces(
  theme: Theme,
  fonts: readonly LoadedFont[],
): Readonly<Record<Face, FaceMetrics>> {
  const faces = themeFaces(theme);
  const one = (face: FontFace): FaceMetrics => {
    const font = fonts.find(({ family, weight }) => family === face.family && weight === face.weight);
    invariant(font !== undefined, `the fonts of the build lack ${face.family} ${face.weight}`);
    const fallbacks = standIns(fonts, face);
    return {
      family: fontList([face.family, ...fallbacks.map(({ family }) => family)]),
      weight: face.weight,
      leading: theme.fonts.leading,
      ...measurementsOf(font, fallbacks),
    };
  };
  return {
    headline: one(faces.headline),
    headlineStrong: one(faces.headlineStrong),
    text: one(faces.text),
    textMedium: one(faces.textMedium),
    textStrong: one(faces.textStrong),
  };
}
