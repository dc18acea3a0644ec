import { wordedPoster } from '../arrange/wordings.js';
import { invariant } from '../diagnostics/invariant.js';
import { kindOf } from '../kinds/index.js';
import { labelsOf } from '../languages/labels-of.js';
import type { Language } from '../languages/language.js';
import { withCarouselRoute } from '../layout/carousel-route.js';
import { type Composition, sceneOf } from '../layout/composition.js';
import { type Attempt, layOutSheet, type Sheet } from '../layout/sheet.js';
import type { LoadedFont } from '../model/font.js';
import type { Pictures } from '../model/loaded-picture.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import type { Scene } from '../model/scene.js';
import type { Theme, ThemeFolder } from '../model/theme.js';
import type { Terms } from '../text/terms.js';
import { measureFaces } from './poster-faces.js';

/** What posters are drawn with; made once a build, language and theme. */
export interface PosterKit {
  readonly theme: Theme | ThemeFolder;
  readonly fonts: readonly LoadedFont[];
  readonly messages: Language;
  /** What the story calls things: no line ends inside them. */
  readonly terms?: Terms;
  /** Of the story; without it none. */
  readonly pictures?: Pictures;
}

/** A poster in one wording and size of type, arranged on its sheet. */
export interface LaidOutPoster {
  readonly sheet: Sheet;
  /** How far its parts reach over their places in sum, in px; 0 when all fits. */
  readonly overflow: number;
  /** What is drawn; made when it is asked for, as most attempts only have to be asked whether they fit. */
  readonly scene: () => Scene;
}

/** Arranges posters in one size. Pure: the same poster and attempt give the same picture. */
export function posterLayout(
  preset: Preset,
  { theme: given, fonts, messages, terms, pictures }: PosterKit,
): (poster: Poster, attempt: Attempt) => LaidOutPoster {
  const { tokens: theme, logo } = 'tokens' in given ? given : { tokens: given };
  const faces = measureFaces(theme, fonts);
  return (poster, attempt) => {
    const { accent } = poster;
    const carousel = poster.carousel !== undefined;
    const sheet = layOutSheet({
      preset,
      theme,
      accent,
      attempt,
      faces,
      messages,
      logo,
      carousel,
      pictures,
      terms,
    });
    const composition = compose(wordedPoster(poster, attempt), sheet, messages);
    return { sheet, overflow: composition.overflow, scene: () => sceneOf(composition, sheet) };
  };
}

/** Arranges a poster as its kind does, with the route of its carousel where it is a page of one. */
function compose(poster: Poster, sheet: Sheet, language: Language): Composition {
  const { kind } = poster.content;
  const { picture } = kindOf(poster.content);
  invariant(picture !== undefined, `${kind} is no kind of picture`);
  const composition = picture.compose(poster, sheet, labelsOf(language, kind));
  return poster.carousel === undefined ? composition : withCarouselRoute(composition, sheet, poster.carousel);
}
