import { layOutSheet, type Sheet } from '../layout/sheet.js';
import { presets } from '../model/presets.js';
import { measureFaces } from '../render/poster-faces.js';
import { loadPosterKit } from './poster-kit.js';

/** A portrait sheet of the first theme with the largest type, for parts that are tested without a poster around them. */
export async function loadPortraitSheet(): Promise<Sheet> {
  const kit = await loadPosterKit();
  const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
  const preset = presets.find(({ name }) => name === 'portrait');
  if (preset === undefined) throw new Error('there is no portrait');
  return layOutSheet({
    preset,
    theme,
    accent: 0,
    attempt: { step: 0, headline: 'long', form: 'long' },
    faces: measureFaces(theme, kit.fonts),
    messages: kit.messages,
  });
}
