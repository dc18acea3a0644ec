import { languageFor } from '../languages/index.js';
import type { EditableRoom } from '../layout/editable/room.js';
import type { LanguageTag } from '../model/language-tags.js';
import { editableSizes } from '../render/editable/sizes.js';
import { slideGeometry } from '../render/slide-geometry.js';
import { loadPosterKit } from './poster-kit.js';
import { loadSlideSheet } from './slide-sheet.js';

/** What a kind places its boxes on, under a headline of one line. */
export async function editableRoom(
  characters = '',
  language: LanguageTag = 'zh-CN',
  tier: EditableRoom['tier'] = 0,
): Promise<EditableRoom> {
  const { theme } = await loadPosterKit(characters, 'silk', language);
  const sheet = await loadSlideSheet(characters, { language, height: 720 });
  const { margin, across } = slideGeometry;
  return {
    sheet,
    palette: sheet.paper,
    tier,
    sizes: editableSizes('tokens' in theme ? theme.tokens : theme, tier),
    left: margin,
    right: margin + across,
    top: 200,
    bottom: 622,
    messages: languageFor(language),
    linkTo: () => undefined,
  };
}
