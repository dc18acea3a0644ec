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

/** Where drawings stand: the text's width with its margins, and what is left under a headline. In px of the slide. */
export interface DrawingPlace {
  readonly across: number;
  readonly margin: number;
  /** The factor for sizes that are named for a width of 1080; by default what the width gives. */
  readonly unit?: number;
  /** Rooms for a tier, in the order they are tried in; the first that holds the drawing is taken, or else the last. */
  readonly rooms: (tier: Tier) => readonly DrawingRoom[];
  /** Whether line work may run over the words of a slide. */
  readonly overWords: boolean;
}

/** So much height, and the step of the type sizes. */
interface DrawingRoom {
  readonly height: number;
  readonly step: number;
}

/** What a tier of a slide leaves to its drawing under a headline of one line, and in the tighter ones of two. */
export const drawingRooms: Readonly<Record<Tier, DrawingRoom>> = Object.freeze({
  0: { height: 412, step: 0 },
  1: { height: 372, step: 2 },
  2: { height: 390, step: 5 },
});

const onSlide: DrawingPlace = Object.freeze({
  ...slideGeometry,
  rooms: (tier: Tier) => [drawingRooms[tier]],
  overWords: true,
});

/** What drawings are arranged with. */
export interface DrawingKit {
  readonly theme: Theme;
  readonly fonts: readonly LoadedFont[];
  readonly messages: Language;
  readonly terms?: Terms | undefined;
  readonly pictures?: Pictures | undefined;
}

/** Arranges the picture of each slide that shows one; undefined for the others. Pure. */
export function slidePictures(
  deck: Deck,
  { theme, fonts, messages, terms, pictures }: DrawingKit,
  place: DrawingPlace = onSlide,
): readonly (SlidePicture | undefined)[] {
  return deck.slides.map((slide) => {
    const { slide: form, picture } = kindOf(slide.content);
    const { tier, accent, content, id } = slide;
    const { across, margin, unit } = place;
    const tried = place.rooms(tier);
    const sheetOf = (shape: Shape, { height, step }: DrawingRoom) =>
      layOutSlideSheet({
        shape,
        room: { width: across + 2 * margin, height, margin, ...(unit === undefined ? {} : { unit }) },
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
    const [first] = tried;
    if (form?.beside !== undefined && beside !== undefined && first !== undefined)
      return { file, alt: beside.alt, scene: pictureAlone(sheetOf('wide', first), beside, form.beside) };
    if (form?.above !== undefined && place.overWords && first !== undefined)
      return overWords(
        file,
        content,
        form.above,
        sheetOf('wide', { ...first, height: form.above.heights[tier] }),
      );
    if (form?.drawing === undefined || picture === undefined) return undefined;
    const { shape } = form.drawing;
    const poster = posterOf(slide, deck);
    const labels = labelsOf(messages, content.kind);
    const scene = firstThatHolds(tried, (room) => {
      const sheet = sheetOf(shape, room);
      return sceneOf(picture.compose(poster, sheet, labels), sheet);
    });
    if (scene === undefined) return undefined;
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

/** The scene of the first room in which nothing reaches over its place; the last one's where none does. */
function firstThatHolds(
  rooms: readonly DrawingRoom[],
  arrange: (room: DrawingRoom) => Scene,
): Scene | undefined {
  let scene: Scene | undefined;
  for (const room of rooms) {
    scene = arrange(room);
    if (scene.overflow <= 0) return scene;
  }
  return scene;
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
export function posterOf(
  { id, content, accent, source }: Pick<Slide, 'id' | 'content' | 'accent' | 'source'>,
  { language }: Pick<Deck, 'language'>,
): Poster {
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
