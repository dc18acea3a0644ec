import { kindOf } from '../kinds/index.js';
import type { AboveForm, BesideForm, SlideForm } from '../kinds/kind.js';
import { labelsOf } from '../languages/labels-of.js';
import type { Language } from '../languages/language.js';
import { sceneOf } from '../layout/composition.js';
import { pictureBlock } from '../layout/picture.js';
import { layOutSlideSheet, type Sheet } from '../layout/sheet.js';
import type { Content } from '../model/content.js';
import type { SlidePicture } from '../model/drawing.js';
import type { LoadedFont } from '../model/font.js';
import type { Pictures } from '../model/loaded-picture.js';
import type { Deck, Slide, Tier } from '../model/page.js';
import type { StoryPicture } from '../model/picture.js';
import type { Poster } from '../model/poster.js';
import type { Shape } from '../model/preset.js';
import { photographsOf, type Scene } from '../model/scene.js';
import type { Theme } from '../model/theme.js';
import { programWords } from '../model/words.js';
import type { Terms } from '../text/terms.js';
import { measureFaces } from './poster-faces.js';
import { slideGeometry } from './slide-geometry.js';

/**
 * What a tier of a slide gives to its drawing: the height, in px, that is left under a headline of one line, and in the
 * tighter ones of two; and the step of the type sizes.
 */
const rooms: Readonly<Record<Tier, { readonly height: number; readonly step: number }>> = Object.freeze({
  0: { height: 412, step: 0 },
  1: { height: 372, step: 2 },
  2: { height: 390, step: 5 },
});

/** Arranges the picture of each slide that shows one; undefined for the others. Pure. */
export function slidePictures(
  deck: Deck,
  {
    theme,
    fonts,
    messages,
    terms,
    pictures,
  }: {
    readonly theme: Theme;
    readonly fonts: readonly LoadedFont[];
    readonly messages: Language;
    readonly terms?: Terms | undefined;
    readonly pictures?: Pictures | undefined;
  },
): readonly (SlidePicture | undefined)[] {
  return deck.slides.map((slide) => {
    const { slide: form, picture } = kindOf(slide.content);
    const { tier, accent, content, id } = slide;
    const { height, step } = rooms[tier];
    const { across, margin } = slideGeometry;
    const sheetOf = (shape: Shape, roomHeight: number = height) =>
      layOutSlideSheet({
        shape,
        room: { width: across + 2 * margin, height: roomHeight, margin },
        theme,
        accent,
        step,
        faces: measureFaces(theme, fonts),
        messages,
        terms,
        pictures,
      });
    const file = `${deck.id}-${id}.svg`;
    const beside = form?.beside?.picture(content);
    if (form?.beside !== undefined && beside !== undefined)
      return { file, alt: beside.alt, scene: pictureAlone(sheetOf('wide'), beside, form.beside) };
    if (form?.above !== undefined)
      return overWords(file, content, form.above, sheetOf('wide', form.above.heights[tier]));
    if (form?.drawing === undefined || picture === undefined) return undefined;
    const poster = posterOf(slide, deck);
    const labels = labelsOf(messages, content.kind);
    const sheet = sheetOf(form.drawing.shape);
    const scene = sceneOf(picture.compose(poster, sheet, labels), sheet);
    return { file, alt: describe(poster, labels, messages, form.drawing, scene), scene };
  });
}

/** Line work over the words of a slide, where its content has any: who cannot see it misses nothing. */
function overWords(
  file: string,
  content: Content,
  form: AboveForm<Content>,
  sheet: Sheet,
): SlidePicture | undefined {
  const composition = form.compose(content, sheet);
  return composition && { file, alt: '', scene: sceneOf(composition, sheet) };
}

/** A portrait or a photograph as large as its slide shows it. */
function pictureAlone(
  sheet: Sheet,
  picture: StoryPicture,
  { width, height, round }: BesideForm<Content>,
): Scene {
  const block = pictureBlock(sheet, picture, { width, height, round });
  const safe = { left: 0, top: 0, right: width, bottom: height };
  return sceneOf(
    { ground: sheet.paper.ground, placed: [{ block, x: 0, y: 0 }], overflow: 0 },
    { ...sheet, width, height, safe },
  );
}

/** What the drawing is and shows. Its first sentence says what picture the headline is on: here it stands on the slide. */
function describe(
  poster: Poster,
  labels: unknown,
  messages: Language,
  drawing: NonNullable<SlideForm<Content, unknown>['drawing']>,
  scene: Scene,
): string {
  const { speech } = messages;
  const [, ...shown] = kindOf(poster.content).picture?.describe(poster, labels, messages) ?? [];
  const seen = new Set(photographsOf(scene.items).map(({ alt }) => alt));
  return [
    speech.list([drawing.called(labels)]),
    ...shown,
    ...[...seen].map((alt) => messages.pictures.shows(alt)),
  ].join(speech.join);
}

/** A slide as its kind arranges pictures; what stands around one is the slide's own. */
function posterOf({ id, content, accent, source }: Slide, { language }: Deck): Poster {
  const none = programWords('');
  return {
    kind: 'poster',
    id,
    language,
    accent,
    kicker: none,
    content,
    source: source ?? { speaker: none },
    signature: none,
  };
}
