import { drawScene } from '../draw/satori.js';
import type { Language } from '../languages/language.js';
import type { PosterDrawing } from '../model/drawing.js';
import type { LoadedFont } from '../model/font.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import { photographsOf, type Scene } from '../model/scene.js';
import { inShort } from '../model/words.js';
import { describePoster } from './describe-poster.js';

/** A picture as it was drawn, and the characters that none of its fonts has. */
export interface RenderedPoster {
  readonly drawing: Omit<PosterDrawing, 'measured'>;
  readonly missing: ReadonlySet<string>;
}

/**
 * Draws the scene of a poster, and says in words what it shows.
 *
 * @param headline whether the author's shorter headline is drawn: who hears of the picture hears its own words
 */
export async function renderPoster(
  poster: Poster,
  scene: Scene,
  preset: Preset,
  headline: 'long' | 'short',
  { fonts, messages }: { readonly fonts: readonly LoadedFont[]; readonly messages: Language },
): Promise<RenderedPoster> {
  const { svg, missing } = await drawScene(scene, fonts);
  return {
    drawing: {
      kind: 'poster',
      poster,
      preset,
      svg,
      alt: describePoster(
        headline === 'short' ? withShortHeadline(poster) : poster,
        messages,
        photographsOf(scene.items).map(({ alt }) => alt),
      ),
    },
    missing,
  };
}

function withShortHeadline(poster: Poster): Poster {
  const { content } = poster;
  return { ...poster, content: { ...content, headline: inShort(content.headline) } };
}
