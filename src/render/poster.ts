import satori from 'satori';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { abridge } from '../layouts/abridge.js';
import { type Composition, Drawn } from '../layouts/composition.js';
import { compose } from '../layouts/index.js';
import { shapeOf } from '../layouts/shape.js';
import { type Attempt, layOutSheet, type Sheet } from '../layouts/sheet.js';
import { typeSteps } from '../layouts/type-sizes.js';
import { type DetectedNode, measurePoster } from '../measure/poster.js';
import type { PosterDrawing } from '../model/drawing.js';
import type { LoadedFont } from '../model/font.js';
import type { Poster } from '../model/page.js';
import type { Preset } from '../model/preset.js';
import type { Theme, ThemeFolder } from '../model/theme.js';
import type { Messages } from '../text/messages/messages.js';
import { describePoster } from './alt-text.js';
import { posterDiagnostics } from './poster-diagnostics.js';
import { measureFaces } from './poster-faces.js';

export interface PosterKit {
  readonly theme: Theme | ThemeFolder;
  readonly fonts: readonly LoadedFont[];
  readonly messages: Messages;
}

/** On these the short form leaves words out; on the others it is the author's own, and says the same. */
const leavesOut: ReadonlySet<Poster['layout']> = new Set(['measures', 'cover']);

/** The last steps before the floor: the author's short forms are taken before type gets so small. */
const smallSteps = 2;

/**
 * What is tried, in this order: the author's full words from large type down, then the short headline, then
 * every short form; last of all the same in the smallest type. Where the short form would leave words out,
 * type goes down to the floor first.
 */
function attempts(poster: Poster): readonly Attempt[] {
  const steps = Array.from({ length: typeSteps }, (_, step) => step);
  const forms: readonly Omit<Attempt, 'step'>[] = [
    { headline: 'long', form: 'long' },
    ...(poster.short === undefined ? [] : [{ headline: 'short', form: 'long' } as const]),
    { headline: 'short', form: 'short' },
  ];
  const of = (some: readonly number[]) =>
    forms.flatMap((form) => some.map((step): Attempt => ({ ...form, step })));
  if (leavesOut.has(poster.layout)) return of(steps);
  return [...of(steps.slice(0, -smallSteps)), ...of(steps.slice(-smallSteps))];
}

/** The first attempt at which everything fits; else the last, which is then reported. */
function settle(
  poster: Poster,
  preset: Preset,
  kit: PosterKit,
  theme: Theme,
): { sheet: Sheet; composition: Composition } {
  const faces = measureFaces(theme, kit.fonts);
  let last: { sheet: Sheet; composition: Composition } | undefined;
  for (const attempt of attempts(poster)) {
    const sheet = layOutSheet({
      preset,
      theme,
      accent: poster.accent,
      attempt,
      faces,
      messages: kit.messages,
    });
    last = { sheet, composition: compose(poster, sheet) };
    if (last.composition.overflow <= 0.5) break;
  }
  if (last === undefined) throw new RangeError('there is nothing to attempt');
  return last;
}

/**
 * Draws a poster in one shape: text set in lines, parts arranged, the tree drawn by Satori, the result
 * measured line by line. What does not fit, has no glyph or breaks a rule is a diagnostic, never an exception.
 */
export async function drawPoster(
  whole: Poster,
  preset: Preset,
  kit: PosterKit,
): Promise<{ readonly drawing: PosterDrawing; readonly diagnostics: readonly Diagnostic[] }> {
  const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
  const poster = abridge(whole, shapeOf(preset));
  const { sheet, composition } = settle(poster, preset, kit, theme);
  const nodes: DetectedNode[] = [];
  const missing = new Set<string>();
  const svg = await satori(Drawn({ sheet, composition }), {
    width: preset.width,
    height: preset.height,
    fonts: kit.fonts.map((font) => satoriFont(font)),
    pointScaleFactor: 0,
    onNodeDetected: (node) => nodes.push(node),
    loadAdditionalAsset: async (_language, segment) => {
      for (const character of segment) if (character.trim() !== '') missing.add(character);
      return [];
    },
  });
  const measured = measurePoster({
    artifact: `${poster.id}/${preset.name}`,
    nodes,
    sheet,
    arranged: composition.overflow,
    missingGlyphs: [...missing].toSorted(),
  });
  const drawing: PosterDrawing = {
    kind: 'poster',
    poster,
    preset,
    svg,
    alt: describePoster(poster, kit.messages),
    measured,
  };
  return { drawing, diagnostics: posterDiagnostics(poster, preset, measured, sheet.unit) };
}

const satoriFonts = new WeakMap<LoadedFont, Parameters<typeof satori>[1]['fonts'][number]>();

/** Satori keeps what it parsed by the identity of the font's bytes: the same object every time. */
function satoriFont(font: LoadedFont) {
  const known = satoriFonts.get(font);
  if (known !== undefined) return known;
  const made = { name: font.family, data: font.data, weight: font.weight as 400, style: 'normal' as const };
  satoriFonts.set(font, made);
  return made;
}
