import { layOutSlideSheet, type Sheet } from '../layout/sheet.js';
import type { LanguageTag } from '../model/language-tags.js';
import { measureFaces } from '../render/poster-faces.js';
import { slideGeometry } from '../render/slide-geometry.js';
import { loadPosterKit } from './poster-kit.js';

/**
 * The sheet of a drawing under the headline of a slide, in the first theme.
 *
 * @param characters what is set on it
 * @param height what the headline leaves, in px
 */
export async function loadSlideSheet(
  characters: string,
  { language = 'zh-CN', height = 412 }: { readonly language?: LanguageTag; readonly height?: number } = {},
): Promise<Sheet> {
  const { theme, fonts, messages } = await loadPosterKit(characters, 'silk', language);
  const tokens = 'tokens' in theme ? theme.tokens : theme;
  const { across, margin } = slideGeometry;
  return layOutSlideSheet({
    shape: 'wide',
    room: { width: across + 2 * margin, height, margin },
    theme: tokens,
    accent: 0,
    step: 0,
    faces: measureFaces(tokens, fonts),
    messages,
  });
}
