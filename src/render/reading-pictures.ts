import { kindOf } from '../kinds/index.js';
import { labelsOf } from '../languages/labels-of.js';
import type { Language } from '../languages/language.js';
import { sceneOf } from '../layout/composition.js';
import { layOutSlideSheet } from '../layout/sheet.js';
import { typeSteps } from '../layout/type-sizes.js';
import type { LoadedFont } from '../model/font.js';
import type { Pictures } from '../model/loaded-picture.js';
import type { Deck, Slide } from '../model/page.js';
import type { Shape } from '../model/preset.js';
import { linesOf, type Scene } from '../model/scene.js';
import type { Theme } from '../model/theme.js';
import type { Terms } from '../text/terms.js';
import { measureFaces } from './poster-faces.js';
import { posterOf } from './slide-picture.js';

interface ReadingKit {
  readonly theme: Theme;
  readonly fonts: readonly LoadedFont[];
  readonly messages: Language;
  readonly terms?: Terms | undefined;
  readonly pictures?: Pictures | undefined;
}

/** A column of text on a phone held upright, and the margins beside it. CSS px. */
const width = 390;
const margin = 20;
/** The smallest type of a drawing, CSS px: captions of a newspaper read on a phone. */
const smallestType = 13;

/** The lowest first: a drawing is no taller than it has to be. */
const heights: readonly number[] = Object.freeze([200, 260, 320, 380, 440, 520, 600, 700, 820, 960]);
const shapes: readonly Shape[] = Object.freeze(['portrait', 'square', 'wide']);

/** Layouts draw nothing below 32 times this. */
const unit = smallestType / 32;

/** Sizes for a sheet 1080 px wide that come out as type of 18 to 13 px here. */
const share = (width - 2 * margin) / 1080;
const rows = Array.from({ length: typeSteps }, (_, step) => {
  const text = Math.max(smallestType, 17 - 0.5 * step) / share;
  const note = Math.max(smallestType, 15 - 0.25 * step) / share;
  return { headline: 1.5 * text, lead: 1.1 * text, text, kicker: note, note };
});

/**
 * The drawings of a deck arranged anew for a narrow column, in type one can read there; undefined for a slide that shows
 * none, and for one whose drawing has no such form. Pure.
 */
export function readingPictures(deck: Deck, kit: ReadingKit): readonly (Scene | undefined)[] {
  const sizes = { wide: rows, square: rows, portrait: rows, story: rows };
  const theme = { ...kit.theme, posters: { ...kit.theme.posters, sizes } };
  return deck.slides.map((slide) => narrowScene(slide, deck, { ...kit, theme }));
}

function narrowScene(slide: Slide, deck: Deck, kit: ReadingKit): Scene | undefined {
  const { slide: form, picture } = kindOf(slide.content);
  if (form?.drawing === undefined || picture === undefined) return undefined;
  const { theme, fonts, messages, terms, pictures } = kit;
  const poster = posterOf(slide, deck);
  const labels = labelsOf(messages, slide.content.kind);
  const faces = measureFaces(theme, fonts);
  for (const height of heights) {
    for (const shape of shapes) {
      for (const step of [0, typeSteps - 1]) {
        const laidOut = layOutSlideSheet({
          shape,
          room: { width, height, margin },
          theme,
          accent: slide.accent,
          step,
          faces,
          messages,
          terms,
          pictures,
        });
        const sheet = { ...laidOut, unit };
        const scene = sceneOf(picture.compose(poster, sheet, labels), sheet);
        if (scene.overflow <= 0 && isLegible(scene)) return scene;
      }
    }
  }
  return undefined;
}

function isLegible({ items }: Scene): boolean {
  return linesOf(items).every(({ runs }) => runs.every(({ size }) => size >= smallestType - 0.1));
}
