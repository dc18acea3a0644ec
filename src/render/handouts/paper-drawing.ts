import { sceneSvg } from '../../draw/svg.js';
import { kindOf } from '../../kinds/index.js';
import { labelsOf } from '../../languages/labels-of.js';
import { sceneOf } from '../../layout/composition.js';
import { layOutSlideSheet } from '../../layout/sheet.js';
import { typeSteps } from '../../layout/type-sizes.js';
import type { Content } from '../../model/content.js';
import { linesOf, type Scene } from '../../model/scene.js';
import type { Theme } from '../../model/theme.js';
import { measureFaces } from '../poster-faces.js';
import { onPaper } from '../sheet-colours.js';
import { posterOf } from '../slide-picture.js';
import type { TextHandoutKit } from './handout-form.js';

/** A drawing as it stands on paper. */
export interface PaperDrawing {
  readonly svg: string;
  readonly scene: Scene;
}

/** CSS px; 9.5 pt, and a hair above it for what is rounded. */
const smallestType = 12.7;

/** The lowest first: a drawing is no taller than it has to be. */
const heights: readonly number[] = Object.freeze(Array.from({ length: 15 }, (_, index) => 120 + 24 * index));

/** From generous type to the floor, of a sheet 1080 wide: on paper no text is a note. */
const rows = Array.from({ length: typeSteps }, (_, step) => {
  const text = 34 - step;
  return { headline: 46, lead: text + 3, text, kicker: text, note: text };
});
const floor = Math.min(...rows.map(({ note }) => note));

/**
 * Draws a content anew for paper, so wide and as low as it can be, in type of 9.5 pt or more; undefined where it has no
 * such form.
 *
 * @param width in CSS px
 */
export function paperDrawing(
  content: Content,
  { id, accent, language, width }: { id: string; accent: number; language: string; width: number },
  { theme, fonts, messages, terms, pictures }: TextHandoutKit,
): PaperDrawing | undefined {
  const { slide: form, picture } = kindOf(content);
  if (form?.drawing === undefined || picture === undefined) return undefined;
  const tokens = inPrint(theme.tokens);
  const labels = labelsOf(messages, content.kind);
  const poster = posterOf({ id, content, accent }, { language });
  const faces = measureFaces(tokens, fonts);
  const sceneAt = (height: number, step: number): Scene => {
    const sheet = layOutSlideSheet({
      shape: form.drawing?.shape ?? 'wide',
      room: { width, height, margin: 0, unit: smallestType / floor },
      theme: tokens,
      accent,
      step,
      faces,
      messages,
      terms,
      pictures,
    });
    return sceneOf(picture.compose(poster, sheet, labels), sheet);
  };
  for (const height of heights) {
    for (const step of [2, typeSteps - 1]) {
      const scene = sceneAt(height, step);
      if (scene.overflow > 0 || !isLegible(scene)) continue;
      const [, ...shown] = picture.describe(poster, labels, messages);
      const alt = [messages.speech.list([form.drawing.called(labels)]), ...shown].join(messages.speech.join);
      return { scene, svg: sceneSvg(scene, { alt, colour: (colour) => colour }) };
    }
  }
  return undefined;
}

function isLegible({ items }: Scene): boolean {
  return linesOf(items).every(({ runs }) => runs.every(({ size }) => size >= smallestType - 0.1));
}

/** A theme in the colours of print, its sizes those of paper. */
function inPrint(theme: Theme): Theme {
  const { ground, ink, secondary, hairline, fieldInk, accents } = onPaper(theme);
  return {
    ...theme,
    colours: { ...theme.colours, ground, ink, secondary, hairline, fieldInk },
    accents: theme.accents.map((accent, index) => {
      const { colour = accent.print, field = ground } = accents[index] ?? {};
      return { ...accent, colour, field };
    }),
    posters: { ...theme.posters, sizes: { wide: rows, square: rows, portrait: rows, story: rows } },
  };
}
